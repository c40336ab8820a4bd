package roundtrip.topology;

/// A word of the file form: each constant of a choice has one.
public interface Term {
    String word();
}
