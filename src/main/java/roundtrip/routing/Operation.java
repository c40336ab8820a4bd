package roundtrip.routing;

import java.util.Locale;

/// What a user wants of a data set.
public enum Operation {
    READ,
    WRITE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
