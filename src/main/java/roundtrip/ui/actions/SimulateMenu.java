package roundtrip.ui.actions;

import java.util.List;
import java.util.function.BooleanSupplier;

import roundtrip.words.Words;

/// The simulate menu. Its single keys work in that mode alone, so that arrows still nudge parts while designing.
public final class SimulateMenu {
    private SimulateMenu() {}

    /// @param simulating whether the mode Simulate is in front
    /// @param enter goes to that mode
    public static ActionMenu of(Transport transport, BooleanSupplier simulating, Runnable enter) {
        return new ActionMenu("simulate", List.of(
                List.of(Action.of("play", transport::playOrPause).icon("play").keys("SPACE").when(simulating)
                        .called(() -> Words.in("actions").say(transport.isPlaying() ? "action.pause" : "action.play")),
                        Action.of("step", transport::stepForward).icon("fwd").keys("RIGHT").when(simulating),
                        Action.of("step-back", transport::stepBack).icon("back").keys("LEFT").when(simulating),
                        Action.of("restart", transport::restart).icon("restart").keys("HOME").when(simulating)),
                List.of(Action.of("faster", transport::faster).keys("CLOSE_BRACKET").when(simulating),
                        Action.of("slower", transport::slower).keys("OPEN_BRACKET").when(simulating)),
                List.of(Action.of("simulate", enter).keys("MOD+R").when(() -> !simulating.getAsBoolean()))));
    }
}
