package roundtrip.ui.actions;

import java.util.List;
import java.util.function.BooleanSupplier;

import roundtrip.editing.Arrangement.Side;

/// The arrange menu.
public final class ArrangeMenu {
    private static final int FOR_DISTANCES = 3;

    private ArrangeMenu() {}

    public static ActionMenu of(ArrangeWork work, BooleanSupplier editable) {
        return new ActionMenu("arrange", List.of(
                List.of(align(work, editable, Side.LEFT, "align-left", "MOD+SHIFT+LEFT"),
                        align(work, editable, Side.CENTER, "align-centre"),
                        align(work, editable, Side.RIGHT, "align-right", "MOD+SHIFT+RIGHT"),
                        align(work, editable, Side.TOP, "align-top", "MOD+SHIFT+UP"),
                        align(work, editable, Side.MIDDLE, "align-middle"),
                        align(work, editable, Side.BOTTOM, "align-bottom", "MOD+SHIFT+DOWN")),
                List.of(Action.of("distribute-across", () -> work.distribute(true))
                        .when(atLeast(FOR_DISTANCES, work, editable)),
                        Action.of("distribute-down", () -> work.distribute(false))
                                .when(atLeast(FOR_DISTANCES, work, editable))),
                List.of(Action.of("group", work::group).keys("MOD+G").when(atLeast(1, work, editable)),
                        Action.of("ungroup", work::ungroup).keys("MOD+SHIFT+G")
                                .when(() -> editable.getAsBoolean() && work.canUngroup())),
                List.of(raise(work, editable, "forward", true, false, "MOD+CLOSE_BRACKET"),
                        raise(work, editable, "backward", false, false, "MOD+OPEN_BRACKET"),
                        raise(work, editable, "to-front", true, true, "MOD+SHIFT+CLOSE_BRACKET"),
                        raise(work, editable, "to-back", false, true, "MOD+SHIFT+OPEN_BRACKET")),
                List.of(Action.of("tidy-up", work::tidyUp).keys("MOD+SHIFT+L").icon("wand").when(editable))));
    }

    private static Action align(ArrangeWork work, BooleanSupplier editable, Side side, String id, String... keys) {
        return Action.of(id, () -> work.align(side)).keys(keys).when(atLeast(2, work, editable));
    }

    private static Action raise(ArrangeWork work, BooleanSupplier editable, String id, boolean up, boolean all,
            String keys) {
        return Action.of(id, () -> work.raise(up, all)).keys(keys).when(atLeast(1, work, editable));
    }

    private static BooleanSupplier atLeast(int number, ArrangeWork work, BooleanSupplier editable) {
        return () -> editable.getAsBoolean() && work.selected() >= number;
    }
}
