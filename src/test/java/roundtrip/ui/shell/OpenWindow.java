package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import roundtrip.analysis.rules.Rules;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.simulation.engine.EventQueue;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;

/// The real window on the headless screen, at 1440 by 900, with settings of its own.
final class OpenWindow implements AutoCloseable {
    final Answers answers = new Answers();
    final Settings settings;
    final Look look;
    final Stage stage;
    private final Window window;

    OpenWindow(Path folder, @Nullable Path file) {
        this(new Settings(folder.resolve("settings")), file);
    }

    OpenWindow(Settings settings, @Nullable Path file) {
        this.settings = settings;
        look = Pictures.inFx(() -> Views.look(settings));
        stage = Pictures.inFx(Stage::new);
        window = Pictures.inFx(() -> {
            Formats formats = new Formats(List.of(JsonFormat.format(), MermaidFormat.format()));
            Window opened = new Window(stage, new Workshop(formats, Rules.all(),
                    new Simulation(EventQueue::new, new Balancers()), null),
                    settings,
                    look, answers);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1440);
            stage.setHeight(900);
            opened.open(file);
            return opened;
        });
        settle();
    }

    /// Waits until the findings have come and everything is laid out.
    void settle() {
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            Pictures.settle();
        }
    }

    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Pictures.inFx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    Scene scene() {
        return stage.getScene();
    }

    <T extends Node> T find(String query, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene().lookup(query), query));
    }

    void run(Runnable task) {
        Pictures.inFx(() -> {
            task.run();
            return null;
        });
        settle();
    }

    void press(KeyCode code, boolean mod, boolean shift) {
        run(() -> {
            Node focus = scene().getFocusOwner();
            Event.fireEvent(focus == null ? scene() : focus,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, mod, false, false));
        });
    }

    /// Chooses an item of the menus.
    void menu(String action) {
        String label = roundtrip.words.Words.in("actions").say("action." + action);
        ((javafx.scene.control.MenuBar) scene().lookup(".menu-bar")).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> label.equals(item.getText())).findFirst()
                .orElseThrow().fire();
    }

    void picture(String name) {
        settle();
        WritableImage image = Pictures.inFx(() -> scene().snapshot(null));
        Pictures.save(name, image);
    }

    @Override
    public void close() {
        answers.changes = Asking.Answer.DISCARD;
        run(window::close);
    }

    /// The pop-over of a finding of that rule, once somebody has clicked it in the list.
    Scene rulePage(String rule) {
        until(() -> scene().lookup("#finding-" + rule) != null);
        run(() -> Event.fireEvent(scene().lookup("#finding-" + rule),
                new MouseEvent(MouseEvent.MOUSE_CLICKED, 2, 2, 2, 2, MouseButton.PRIMARY, 1, false, false, false, false,
                        false, false, false, true, false, true, null)));
        return Pictures.inFx(() -> javafx.stage.Window.getWindows().stream().filter(other -> other != stage)
                .filter(other -> other.isShowing() && other.getScene().lookup(".rule-page") != null).findFirst()
                .orElseThrow().getScene());
    }
}
