package roundtrip.lesson;

import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.words.Words;

/// The same demonstration before and after a fix, side by side.
public record Comparison(Performance before, Performance after) {
    public static Comparison of(Simulation simulation, Design design, Demonstration demonstration, Edit fix) {
        return new Comparison(demonstration.play(simulation, design.topology()),
                demonstration.play(simulation, fix.apply(design).topology()));
    }

    /// Whether what was to be seen before is not to be seen after.
    public boolean isMended() {
        return before.isShown() && !after.isShown();
    }

    /// Both in one line.
    public String sentence() {
        return Words.in("lesson").say("comparison", before.sentence(), after.sentence());
    }
}
