package roundtrip.topology;

import java.util.Locale;

/// A word of the file form: each constant of a choice is spelled there as its name, in lower case with hyphens.
public interface Term {
    /// The name of the constant; every enum has it.
    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
