package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file that is dropped on the window is opened.
final class FileDrop {
    private FileDrop() {}

    static void install(Scene scene, Consumer<Path> open) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                event.setDropCompleted(true);
                event.consume();
                open.accept(event.getDragboard().getFiles().getFirst().toPath());
            }
        });
    }
}
