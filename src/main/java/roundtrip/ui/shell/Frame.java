package roundtrip.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Size and place of the window, from one start to the next. A window that would open where no screen is any more opens in the
/// middle.
final class Frame {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    private static final double GRIP = 64;

    private final Stage stage;
    private final Settings settings;

    Frame(Stage stage, Settings settings) {
        this.stage = stage;
        this.settings = settings;
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        if (!Double.isNaN(x)
                && !Screen.getScreensForRectangle(new Rectangle2D(x, Math.max(0, y), GRIP, GRIP)).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(settings.flag("window.maximized", false));
    }

    double width() {
        return Math.min(settings.number("window.width", WIDTH), Screen.getPrimary().getVisualBounds().getWidth());
    }

    double height() {
        return Math.min(settings.number("window.height", HEIGHT), Screen.getPrimary().getVisualBounds().getHeight());
    }

    void remember() {
        settings.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
            settings.put("window.width", stage.getScene().getWidth());
            settings.put("window.height", stage.getScene().getHeight());
        }
    }
}
