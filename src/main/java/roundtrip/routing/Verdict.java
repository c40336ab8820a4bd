package roundtrip.routing;

/// What all users together can still do.
public record Verdict(Outcome read, Outcome write) {}
