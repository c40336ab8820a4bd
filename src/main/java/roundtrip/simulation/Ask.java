package roundtrip.simulation;

import roundtrip.routing.Operation;

/// Somebody wants something: the beginning of a request.
///
/// @param atNs virtual nanoseconds since the start of the run
/// @param client id of the client
public record Ask(long atNs, String client, Operation operation) {}
