package roundtrip.ui.actions;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import roundtrip.words.Words;

/// The view menu.
public final class ViewMenu {
    /// The sizes of everything that are offered, in percent.
    public static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private ViewMenu() {}

    /// @param editable whether the mode Design is in front
    public static ActionMenu of(ViewWork work, BooleanSupplier drawn, BooleanSupplier selected,
            BooleanSupplier editable) {
        return new ActionMenu("view", List.of(zooming(work, drawn, selected), switches(work, drawn),
                List.of(Action.of("mermaid", () -> work.showMermaid(!work.showsMermaid())).icon("text")
                        .keys("MOD+SHIFT+M").chosenWhen(work::showsMermaid).when(editable),
                        Action.of("mermaid-focus", work::turnToMermaid).keys("F6").when(editable)),
                List.of(new SubMenu("theme", () -> themes(work)), new SubMenu("scale", () -> scales(work)),
                        Action.of("full-screen", () -> work.fullScreen(!work.isFullScreen())).keys("F11")
                                .chosenWhen(work::isFullScreen))));
    }

    private static List<Entry> zooming(ViewWork work, BooleanSupplier drawn, BooleanSupplier selected) {
        return List.of(
                Action.of("zoom-in", work::zoomIn).keys("MOD+EQUALS", "MOD+SHIFT+EQUALS", "MOD+PLUS", "MOD+ADD")
                        .icon("plus").when(drawn),
                Action.of("zoom-out", work::zoomOut).keys("MOD+MINUS", "MOD+SUBTRACT").icon("minus").when(drawn),
                Action.of("zoom-actual", work::zoomToActualSize).keys("MOD+DIGIT0", "MOD+NUMPAD0").when(drawn),
                Action.of("zoom-fit", work::zoomToFit).keys("SHIFT+DIGIT1").icon("fit").when(drawn),
                Action.of("zoom-selection", work::zoomToSelection).keys("SHIFT+DIGIT2").when(selected));
    }

    private static List<Entry> switches(ViewWork work, BooleanSupplier drawn) {
        return List.of(
                Action.of("grid", () -> work.showGrid(!work.showsGrid())).keys("MOD+QUOTE").icon("grid")
                        .chosenWhen(work::showsGrid).when(drawn),
                Action.of("minimap", () -> work.showMinimap(!work.showsMinimap())).chosenWhen(work::showsMinimap)
                        .when(drawn),
                Action.of("findings", () -> work.showFindings(!work.showsFindings())).icon("list")
                        .chosenWhen(work::showsFindings).when(drawn),
                Action.of("badges", () -> work.showBadges(!work.showsBadges())).icon("eye")
                        .chosenWhen(work::showsBadges).when(drawn));
    }

    private static List<Entry> themes(ViewWork work) {
        return Stream.of("light", "dark", "contrast").<Entry>map(name -> Action.of("theme-" + name,
                () -> work.theme(name)).chosenWhen(() -> work.theme().equals(name))).toList();
    }

    private static List<Entry> scales(ViewWork work) {
        return Stream.concat(
                Stream.of(Action.of("larger", () -> work.scale(next(work.scale(), true))).keys("MOD+ALT+EQUALS"),
                        Action.of("smaller", () -> work.scale(next(work.scale(), false))).keys("MOD+ALT+MINUS")),
                IntStream.range(0, SCALES.size()).mapToObj(SCALES::get).map(percent -> scale(work, percent)))
                .map(Entry.class::cast).toList();
    }

    private static Action scale(ViewWork work, int percent) {
        return Action.of("scale-" + percent, () -> work.scale(percent))
                .called(() -> Words.in("actions").say("action.scale", percent))
                .chosenWhen(() -> work.scale() == percent);
    }

    private static int next(int percent, boolean up) {
        return up
                ? SCALES.stream().filter(scale -> scale > percent).findFirst().orElse(SCALES.getLast())
                : SCALES.reversed().stream().filter(scale -> scale < percent).findFirst().orElse(SCALES.getFirst());
    }
}
