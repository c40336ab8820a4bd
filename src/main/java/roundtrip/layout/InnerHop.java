package roundtrip.layout;

import roundtrip.topology.Point;

/// A short arrow between two services of an expanded server: a hop that needs no link because it never leaves the machine.
///
/// @param from id of the service that asks, drawn right above
/// @param to id of the service that answers
public record InnerHop(String from, String to, Point start, Point end) {}
