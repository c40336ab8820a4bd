package roundtrip.ui.shell;

import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Design;
import roundtrip.ui.presenter.Presenter;

/// The mode Present: the lesson covers the window and takes the screen; afterwards everything is as it was, the focus too.
final class Presenting {
    private final FullScreen screen;
    private final Stage stage;
    private final Presenter presenter;
    private final Supplier<Design> design;
    private final Node drawing;
    private Mode before = Mode.DESIGN;
    private @Nullable Node focusBefore;

    /// @param design what is presented
    /// @param drawing gets the keys if nobody had them before
    Presenting(Stage stage, Presenter presenter, Supplier<Design> design, Node drawing) {
        this.stage = stage;
        this.presenter = presenter;
        this.design = design;
        this.drawing = drawing;
        screen = new FullScreen(stage);
    }

    Workplace workplace() {
        return Workplace.whole(presenter.node(), this::enter, this::leave);
    }

    /// To be told before every change of the mode.
    void cameFrom(Mode now, Mode wanted) {
        if (wanted == Mode.PRESENT) {
            before = now;
            focusBefore = stage.getScene().getFocusOwner();
        }
    }

    Mode before() {
        return before;
    }

    private void enter() {
        presenter.begin(design.get());
        screen.enter();
    }

    private void leave() {
        screen.leave();
        presenter.end();
    }

    void takeKeys() {
        presenter.focus();
    }

    void giveKeysBack() {
        (focusBefore == null ? drawing : focusBefore).requestFocus();
    }
}
