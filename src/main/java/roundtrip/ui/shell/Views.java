package roundtrip.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.stage.Stage;

import roundtrip.topology.Box;
import roundtrip.ui.actions.ViewWork;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

/// The view menu: how drawing and window are shown. What a person chose is remembered.
final class Views implements ViewWork {
    private static final double STEP = 1.25;
    private static final int PERCENT = 100;

    /// Something that is shown or not, and how it was left.
    private interface Shown {
        void show(boolean shown);
    }

    private final CanvasView canvas;
    private final Look look;
    private final Settings settings;
    private final Stage stage;
    private final Shown findings;
    private final Writing writing;
    private final Supplier<List<String>> selection;
    private final Runnable changed;

    /// @param findings shows or hides the list of findings
    /// @param changed called after each change
    Views(CanvasView canvas, Look look, Settings settings, Stage stage,
            Supplier<List<String>> selection, Consumer<Boolean> findings, Writing writing, Runnable changed) {
        this.canvas = canvas;
        this.look = look;
        this.settings = settings;
        this.stage = stage;
        this.findings = findings::accept;
        this.writing = writing;
        this.selection = selection;
        this.changed = changed;
        canvas.viewport().unitProperty().bind(look.scaleProperty());
        canvas.gridShown(showsGrid());
        findings.accept(showsFindings());
        restore();
    }

    /// Shows on the canvas what the person wants to see there, after another mode has shown something else.
    void restore() {
        canvas.minimap().setVisible(showsMinimap());
        canvas.badgesShown(showsBadges());
    }

    /// The look that the person chose at an earlier start.
    static Look look(Settings settings) {
        return new Look(named(settings.text("theme", Theme.LIGHT.word())), settings.number("scale", 1));
    }

    private static Theme named(String word) {
        return Arrays.stream(Theme.values()).filter(theme -> theme.word().equals(word)).findFirst()
                .orElse(Theme.LIGHT);
    }

    @Override
    public void zoomIn() {
        canvas.viewport().zoomTo(canvas.viewport().zoom() * STEP);
    }

    @Override
    public void zoomOut() {
        canvas.viewport().zoomTo(canvas.viewport().zoom() / STEP);
    }

    @Override
    public void zoomToActualSize() {
        canvas.viewport().zoomTo(1);
    }

    @Override
    public void zoomToFit() {
        canvas.fit();
    }

    @Override
    public void zoomToSelection() {
        selection.get().stream().map(id -> canvas.geometry().boxes().get(id)).filter(Objects::nonNull)
                .reduce(Box::union).ifPresent(canvas.viewport()::fit);
    }

    private boolean flag(String name) {
        return settings.flag("show." + name, true);
    }

    private void show(String name, Shown what, boolean shown) {
        settings.put("show." + name, shown);
        what.show(shown);
        changed.run();
    }

    @Override
    public boolean showsGrid() {
        return flag("grid");
    }

    @Override
    public void showGrid(boolean shown) {
        show("grid", canvas::gridShown, shown);
    }

    @Override
    public boolean showsMinimap() {
        return flag("minimap");
    }

    @Override
    public void showMinimap(boolean shown) {
        show("minimap", canvas.minimap()::setVisible, shown);
    }

    @Override
    public boolean showsFindings() {
        return flag("findings");
    }

    @Override
    public void showFindings(boolean shown) {
        show("findings", findings, shown);
    }

    @Override
    public boolean showsMermaid() {
        return writing.isOpen();
    }

    @Override
    public void showMermaid(boolean shown) {
        writing.open(shown);
        changed.run();
    }

    @Override
    public void turnToMermaid() {
        writing.turn();
        changed.run();
    }

    @Override
    public boolean showsBadges() {
        return flag("badges");
    }

    @Override
    public void showBadges(boolean shown) {
        show("badges", canvas::badgesShown, shown);
    }

    @Override
    public String theme() {
        return look.theme().word();
    }

    @Override
    public void theme(String name) {
        settings.put("theme", name);
        look.wear(named(name));
        changed.run();
    }

    @Override
    public int scale() {
        return (int) Math.round(look.scale() * PERCENT);
    }

    @Override
    public void scale(int percent) {
        look.scale(percent / (double) PERCENT);
        settings.put("scale", look.scale());
        canvas.fit();
        changed.run();
    }

    @Override
    public boolean isFullScreen() {
        return stage.isFullScreen();
    }

    @Override
    public void fullScreen(boolean full) {
        stage.setFullScreen(full);
    }
}
