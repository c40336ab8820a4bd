package roundtrip.routing;

/// A part of the requests that a chooser sends one way.
///
/// @param lost whether the way, or what it leads to, is broken
record Share(Way way, boolean lost) {
    static Share of(Way way) {
        return new Share(way, false);
    }
}
