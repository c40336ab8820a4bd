package roundtrip.ui.theme;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/// Whether windows can be seen through, which takes a compositor on some systems. Without a screen nobody sees the difference.
final class Transparency {
    private Transparency() {}

    /// To be asked on the thread of the window.
    static boolean isPossible() {
        return "Headless".equals(System.getProperty("glass.platform"))
                || Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }
}
