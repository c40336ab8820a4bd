package roundtrip.analysis;

/// What a failure takes from the users, the least first.
public enum Loss {
    NONE,
    /// No demand is lost, but a part of the requests fails that was served before.
    PARTIAL,
    /// Some data can no longer be changed.
    WRITE,
    /// Some data can no longer be read.
    TOTAL
}
