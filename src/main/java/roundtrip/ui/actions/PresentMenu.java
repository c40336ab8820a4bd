package roundtrip.ui.actions;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The present menu. The keys of a lesson belong to the lesson itself, which covers the window.
public final class PresentMenu {
    private PresentMenu() {}

    /// @param possible whether there is a drawing that is not being presented already
    public static ActionMenu of(Runnable start, BooleanSupplier possible) {
        return new ActionMenu("present", List.of(List.of(Action.of("present", start).icon("screen").keys("F5")
                .when(possible))));
    }
}
