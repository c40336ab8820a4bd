package roundtrip.layout;

/// A place on a side of a part where a line leaves or arrives.
///
/// @param coordinate y on a flank, x on top and bottom
record Port(Side side, double coordinate) {}
