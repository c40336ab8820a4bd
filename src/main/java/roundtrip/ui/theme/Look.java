package roundtrip.ui.theme;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import javafx.application.Application;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// What the user chose to look at: a theme and a scale. Scenes that were dressed follow every change at once.
///
/// Tool tips, menus and pop-overs take over the dress of the scene that they belong to; a dialog has a scene of its own.
public final class Look {
    public static final double LEAST_SCALE = 0.8;
    public static final double MOST_SCALE = 2;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    public Look() {
        Fonts.load();
        // a pop-up has no scene to take its dress from until it shows; without this it would begin in Modena
        if (Application.getUserAgentStylesheet() == null) {
            Application.setUserAgentStylesheet(Sheets.userAgent(Theme.LIGHT, 1));
        }
        theme.subscribe(this::redress);
        scale.subscribe(this::redress);
    }

    public Look(Theme theme, double scale) {
        this();
        wear(theme);
        scale(scale);
    }

    public Theme theme() {
        return theme.get();
    }

    public void wear(Theme chosen) {
        theme.set(chosen);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public double scale() {
        return scale.get();
    }

    /// @param factor 1 is 100 %; kept within 0.8 and 2
    public void scale(double factor) {
        scale.set(Math.clamp(factor, LEAST_SCALE, MOST_SCALE));
    }

    public DoubleProperty scaleProperty() {
        return scale;
    }

    /// Dresses a scene, now and after every change.
    public void dress(Scene scene) {
        scenes.add(scene);
        dressNow(scene);
    }

    private void redress() {
        scenes.forEach(this::dressNow);
    }

    private void dressNow(Scene scene) {
        scene.setUserAgentStylesheet(Sheets.userAgent(theme(), scale()));
        scene.getStylesheets().setAll(Sheets.author(theme(), scale()));
        scene.setFill(theme().color("window"));
    }
}
