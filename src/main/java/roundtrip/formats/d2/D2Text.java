package roundtrip.formats.d2;

import roundtrip.formats.outline.Arrow;
import roundtrip.formats.outline.Lines;
import roundtrip.formats.outline.Outline;
import roundtrip.formats.outline.Pen;
import roundtrip.formats.outline.Place;

/// An outline as D2.
final class D2Text implements Pen {
    private final Outline outline;
    private final Lines lines = new Lines();

    D2Text(Outline outline) {
        this.outline = outline;
    }

    String text() {
        lines.line("direction: down");
        new D2Classes(lines).write(outline);
        if (!outline.title().isEmpty()) {
            lines.line("title: " + quoted(outline.title()) + " {shape: text; near: top-center; style.font-size: 24}");
        }
        outline.walk(this);
        outline.arrows().forEach(this::arrow);
        return lines.text();
    }

    @Override
    public void node(Place node) {
        lines.line(node.id() + ": " + quoted(node.caption()) + " {class: " + D2Classes.name(node) + "}");
    }

    @Override
    public void open(Place box) {
        lines.line(box.id() + ": " + quoted(box.caption()) + " {");
        lines.deeper();
        lines.line("class: " + D2Classes.name(box));
    }

    @Override
    public void close(Place box) {
        lines.shallower();
        lines.line("}");
    }

    private void arrow(Arrow arrow) {
        String caption = arrow.caption().isEmpty() ? "" : quoted(arrow.caption()) + " ";
        lines.line(path(arrow.from()) + (arrow.stroke().mutual() ? " <-> " : " -> ") + path(arrow.to()) + ": " + caption
                + "{class: " + D2Classes.name(arrow.stroke()) + "}");
    }

    /// Keys live in their container: `network.s1.s1_web`.
    private static String path(Place place) {
        StringBuilder path = new StringBuilder(place.id());
        for (Place up = place.around(); up != null; up = up.around()) {
            path.insert(0, '.').insert(0, up.id());
        }
        return path.toString();
    }

    /// In double quotes a backslash frees the next sign, and `$` would begin a substitution.
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$").replace("\n", "\\n") + '"';
    }
}
