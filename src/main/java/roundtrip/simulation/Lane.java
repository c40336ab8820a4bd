package roundtrip.simulation;

/// A segment with all that a packet needs to know of it, by number, so that nothing is looked up while it travels.
///
/// @param from place of the component that it leaves
/// @param to place of the component that it leads to
/// @param link number of the link, -1 where none is drawn
/// @param filter whether it leads to a firewall or WAF
/// @param usualNs one way when nothing is slow
record Lane(Segment segment, int from, int to, int link, boolean filter, long usualNs) {}
