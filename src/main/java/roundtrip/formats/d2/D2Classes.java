package roundtrip.formats.d2;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import roundtrip.formats.outline.Colours;
import roundtrip.formats.outline.Lines;
import roundtrip.formats.outline.Outline;
import roundtrip.formats.outline.Paint;
import roundtrip.formats.outline.Place;
import roundtrip.formats.outline.Shapes;
import roundtrip.formats.outline.Stroke;
import roundtrip.topology.Kind;

/// The looks of a drawing as D2 classes, those that it uses.
final class D2Classes {
    private static final Shapes SHAPES = new Shapes("d2");
    private static final String FRAME = "frame";

    private final Lines lines;

    D2Classes(Lines lines) {
        this.lines = lines;
    }

    static String name(Place place) {
        Kind kind = place.kind();
        return kind == null ? FRAME : place.isBox() ? kind.word() + "-open" : kind.word();
    }

    static String name(Stroke stroke) {
        String colour = stroke.colour().substring(1);
        return "line-" + stroke.dash().name().toLowerCase(Locale.ROOT) + "-" + colour
                + (stroke.encrypted() ? "-encrypted" : "");
    }

    void write(Outline outline) {
        Map<String, String> classes = new LinkedHashMap<>();
        outline.places().forEach(place -> classes.putIfAbsent(name(place), look(place)));
        outline.arrows().forEach(arrow -> classes.putIfAbsent(name(arrow.stroke()), look(arrow.stroke())));
        if (classes.isEmpty()) {
            return;
        }
        lines.line("classes: {");
        lines.deeper();
        classes.forEach((name, look) -> lines.line(name + ": {" + look + "}"));
        lines.shallower();
        lines.line("}");
    }

    private static String look(Place place) {
        Kind kind = place.kind();
        if (kind == null) {
            return style(List.of("fill: transparent", "stroke: \"" + Colours.light("line-strong") + "\"",
                    "stroke-dash: 5", "border-radius: 12", "font-color: \"" + Colours.light("ink") + "\""));
        }
        Paint paint = Paint.of(kind);
        String[] words = place.isBox() ? new String[]{"rectangle"} : SHAPES.word(kind).split(" ");
        List<String> styles = new ArrayList<>(List.of("fill: \"" + paint.fill() + "\"",
                "stroke: \"" + paint.line() + "\"", "font-color: \"" + paint.text() + "\""));
        if (place.isBox()) {
            styles.add("border-radius: 8");
        }
        if (words.length > 1) {
            styles.add(words[1] + ": true");
        }
        return "shape: " + words[0] + "; " + style(styles);
    }

    private static String look(Stroke stroke) {
        List<String> styles = new ArrayList<>(List.of("stroke: \"" + stroke.colour() + "\"",
                "font-color: \"" + stroke.colour() + "\"", "stroke-width: " + (stroke.encrypted() ? 4 : 2)));
        switch (stroke.dash()) {
            case SOLID -> {
            }
            case DASHED -> styles.add("stroke-dash: 5");
            case DOTTED -> styles.add("stroke-dash: 2");
        }
        return style(styles);
    }

    private static String style(List<String> styles) {
        return "style: {" + String.join("; ", styles) + "}";
    }
}
