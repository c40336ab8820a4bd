package roundtrip.ui.shell;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/// Takes the whole screen for a lesson, and gives back what the window was before. Esc is left to the lesson, and no hint covers it.
final class FullScreen {
    private final Stage stage;
    private boolean before;

    FullScreen(Stage stage) {
        this.stage = stage;
    }

    void enter() {
        before = stage.isFullScreen();
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
    }

    void leave() {
        stage.setFullScreen(before);
        stage.setFullScreenExitHint(null);
        stage.setFullScreenExitKeyCombination(null);
    }
}
