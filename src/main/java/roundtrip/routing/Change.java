package roundtrip.routing;

/// What a failure makes of a demand.
///
/// @param before the outcome when nothing is broken
/// @param after another one
public record Change(Demand demand, Outcome before, Outcome after) {
    /// Whether the demand is not met at all any more.
    public boolean isLoss() {
        return after == Outcome.DOWN;
    }
}
