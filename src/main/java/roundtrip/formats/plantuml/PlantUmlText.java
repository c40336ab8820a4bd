package roundtrip.formats.plantuml;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.outline.Arrow;
import roundtrip.formats.outline.Colours;
import roundtrip.formats.outline.Lines;
import roundtrip.formats.outline.Outline;
import roundtrip.formats.outline.Paint;
import roundtrip.formats.outline.Pen;
import roundtrip.formats.outline.Place;
import roundtrip.formats.outline.Shapes;
import roundtrip.formats.outline.Stroke;
import roundtrip.topology.Kind;

/// An outline as a PlantUML deployment diagram.
final class PlantUmlText implements Pen {
    private static final Shapes SHAPES = new Shapes("plantuml");

    private final Outline outline;
    private final Lines lines = new Lines();

    PlantUmlText(Outline outline) {
        this.outline = outline;
    }

    String text() {
        lines.line("@startuml");
        lines.line("top to bottom direction");
        lines.line("skinparam shadowing false");
        if (!outline.title().isEmpty()) {
            lines.line("title " + Creole.of(outline.title()));
        }
        outline.walk(this);
        outline.stacks().forEach(this::stack);
        outline.arrows().forEach(this::arrow);
        lines.line("@enduml");
        return lines.text();
    }

    @Override
    public void node(Place node) {
        Kind kind = node.kind() == null ? Kind.OTHER : node.kind();
        lines.line(element(SHAPES.word(kind), node) + look(Paint.of(kind)));
    }

    /// An empty box is written as a node: PlantUML would take a text with nothing but boxes for a class diagram.
    @Override
    public void open(Place box) {
        Kind kind = box.kind();
        String look = kind == null
                ? " #line.dashed;line:" + bare(Colours.light("line-strong"))
                : look(Paint.of(kind));
        lines.line(element(kind == null ? "frame" : "node", box) + look + (outline.isEmpty(box) ? "" : " {"));
        lines.deeper();
    }

    @Override
    public void close(Place box) {
        lines.shallower();
        if (!outline.isEmpty(box)) {
            lines.line("}");
        }
    }

    private static String element(String word, Place place) {
        return word + " \"" + Creole.of(place.caption()) + "\" as " + place.id();
    }

    private static String look(Paint paint) {
        return " #" + bare(paint.fill()) + ";line:" + bare(paint.line()) + ";text:" + bare(paint.text());
    }

    private static String bare(String colour) {
        return colour.substring(1);
    }

    private void stack(List<Place> services) {
        for (int i = 1; i < services.size(); i++) {
            lines.line(services.get(i - 1).id() + " -[hidden]-> " + services.get(i).id());
        }
    }

    private void arrow(Arrow arrow) {
        Stroke stroke = arrow.stroke();
        List<String> look = new ArrayList<>(List.of(stroke.colour()));
        switch (stroke.dash()) {
            case SOLID -> {
            }
            case DASHED -> look.add("dashed");
            case DOTTED -> look.add("dotted");
        }
        if (stroke.encrypted()) {
            look.add("thickness=3");
        }
        String caption = arrow.caption().isEmpty() ? "" : " : " + Creole.of(arrow.caption());
        lines.line(arrow.from().id() + (stroke.mutual() ? " <-[" : " -[") + String.join(",", look) + "]-> "
                + arrow.to().id() + caption);
    }
}
