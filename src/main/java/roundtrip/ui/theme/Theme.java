package roundtrip.ui.theme;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.SequencedMap;
import java.util.TreeMap;

import javafx.scene.paint.Color;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// One of the three sets of colours.
public enum Theme {
    LIGHT(new PrimerLight()),
    DARK(new PrimerDark()),
    CONTRAST(new PrimerDark());

    private final atlantafx.base.theme.Theme base;
    private final SequencedMap<String, String> values = new TreeMap<>();

    Theme(atlantafx.base.theme.Theme base) {
        this.base = base;
        Tokens.page("tokens").forEach((name, row) -> values.put(name, row.split(" ", -1)[ordinal()]));
    }

    /// The word for it in settings: `light`, `dark`, `contrast`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isDark() {
        return this != LIGHT;
    }

    /// The colour of that name, such as `accent`.
    ///
    /// @throws NoSuchElementException if there is no such name
    public Color color(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException(name);
        }
        return Color.web(value);
    }

    /// The looked-up colours `-rt-<name>` of this theme, as a rule for the root of a scene.
    String colors() {
        StringBuilder rule = new StringBuilder(".root {\n");
        values.forEach((name, value) -> rule.append("  -rt-").append(name).append(": ").append(rgba(Color.web(value)))
                .append(";\n"));
        return rule.append("}\n").toString();
    }

    String base() {
        return base.getUserAgentStylesheet();
    }

    private static String rgba(Color color) {
        return String.format(Locale.ROOT, "rgba(%d, %d, %d, %.3f)", Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255), Math.round(color.getBlue() * 255), color.getOpacity());
    }
}
