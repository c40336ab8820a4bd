package roundtrip.topology;

/// What rules and routing ask a [Kind] for, so that they need no names of kinds.
public enum Trait {
    /// May stand on the canvas by itself.
    NODE,
    /// May run inside a machine.
    SERVICE,
    /// Runs only inside a machine.
    NEEDS_HOST,
    /// Lets requests through and never ends them.
    TRANSPARENT,
    /// Redundant inside unless it says otherwise.
    REDUNDANT_INSIDE,
    /// Chooses one of several ways on for each request.
    CHOOSES,
    /// Dropped on empty canvas, it brings a server of its own.
    BRINGS_SERVER
}
