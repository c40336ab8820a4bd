package roundtrip.routing;

/// What a request does at a standpoint.
enum Manner {
    /// It has arrived.
    GOAL,
    /// One of several, health checks done.
    CHOOSES,
    /// One of several, whether they live or not.
    CHOOSES_BLINDLY,
    /// The best.
    BEST,
    /// No choice of its own: whoever sends here chooses among those behind it.
    PASSES,
    ENDS;

    static Manner of(Plan plan, int component, boolean passedApp, int dataSet) {
        Natures natures = plan.natures;
        if (plan.isGoal(component, passedApp, dataSet)) {
            return GOAL;
        }
        if (natures.isTransparent(component)) {
            return PASSES;
        }
        if (natures.chooses(component)) {
            return natures.choosesBlindly(component) ? CHOOSES_BLINDLY : CHOOSES;
        }
        return natures.takesBest(component) ? BEST : ENDS;
    }

    boolean goesOn() {
        return this != GOAL && this != ENDS;
    }
}
