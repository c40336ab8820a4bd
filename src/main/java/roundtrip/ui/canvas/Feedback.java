package roundtrip.ui.canvas;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;
import roundtrip.topology.Kind;
import roundtrip.topology.Point;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What a gesture in progress shows: it changes nothing, and [#clear] takes all of it away. In drawing coordinates.
public final class Feedback extends Pane {
    /// From the pointer to the words beside it.
    private static final double POINTER = 16;

    private @Nullable Node marquee;
    private @Nullable Node ghost;
    private @Nullable Node candidate;
    private @Nullable Node drop;
    private @Nullable Node reason;
    private final Pane guides = new Pane();

    Feedback() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(guides);
    }

    public void clear() {
        marquee(null);
        noGhost();
        noCandidate();
        drop(null);
        reason(null, new Point(0, 0));
        guides(List.of());
    }

    private @Nullable Node replace(@Nullable Node present, @Nullable Node fresh) {
        if (present != null) {
            getChildren().remove(present);
        }
        if (fresh != null) {
            fresh.setManaged(false);
            getChildren().add(fresh);
        }
        return fresh;
    }

    /// The rectangle in which parts are being selected.
    public void marquee(@Nullable Box box) {
        marquee = replace(marquee, box == null ? null : rectangle(box, "marquee"));
    }

    /// A pale card of the kind that would be placed at that upper left corner.
    public void ghost(Kind kind, Box box) {
        Label name = new Label(Words.in("kinds").say("kind." + kind.word()), Icons.of(kind, 24));
        HBox card = new HBox(name);
        card.getStyleClass().add("ghost");
        card.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        ghost = replace(ghost, card);
    }

    public void noGhost() {
        ghost = replace(ghost, null);
    }

    /// The link that would be drawn.
    ///
    /// @param valid whether it may end there
    public void candidate(List<Point> points, boolean valid) {
        Path line = new Path(Track.along(points, List.of(), 0, Head.FILLED.room()));
        Path head = new Path();
        Head.FILLED.draw(head, points.getLast(), points.get(points.size() - 2));
        line.getStyleClass().add("link-line");
        head.getStyleClass().add("link-head");
        javafx.scene.Group both = new javafx.scene.Group(line, head);
        both.getStyleClass().addAll("candidate", valid ? "valid" : "invalid");
        candidate = replace(candidate, both);
    }

    public void noCandidate() {
        candidate = replace(candidate, null);
    }

    /// The place where what is dragged would land.
    public void drop(@Nullable Box box) {
        if (box == null) {
            drop = replace(drop, null);
            return;
        }
        Label words = new Label(Words.in("canvas").say("drop"));
        HBox area = new HBox(words);
        area.getStyleClass().add("drop");
        area.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        drop = replace(drop, area);
    }

    /// A few words at a point: why something is not possible, what an armed tool does.
    public void reason(@Nullable String text, Point at) {
        if (text == null) {
            reason = replace(reason, null);
            return;
        }
        Label words = new Label(text);
        words.getStyleClass().add("reason");
        reason = replace(reason, words);
        words.setManaged(true);
        words.relocate(at.x() + POINTER, at.y() + POINTER);
    }

    /// Lines of alignment, each with its distance.
    public void guides(List<Guide> shown) {
        guides.getChildren().clear();
        for (Guide guide : shown) {
            Line line = new Line(guide.from().x(), guide.from().y(), guide.to().x(), guide.to().y());
            line.getStyleClass().add("guide");
            guides.getChildren().addAll(line, tick(guide.from(), guide), tick(guide.to(), guide));
            if (!guide.label().isEmpty()) {
                Label label = new Label(guide.label());
                label.getStyleClass().add("guide-label");
                label.layoutXProperty().bind(label.widthProperty().divide(-2)
                        .add((guide.from().x() + guide.to().x()) / 2));
                label.layoutYProperty().bind(label.heightProperty().divide(-2)
                        .add((guide.from().y() + guide.to().y()) / 2));
                guides.getChildren().add(label);
            }
        }
    }

    private static Line tick(Point at, Guide guide) {
        boolean level = guide.from().y() == guide.to().y();
        Line tick = level
                ? new Line(at.x(), at.y() - 5, at.x(), at.y() + 5)
                : new Line(at.x() - 5, at.y(), at.x() + 5, at.y());
        tick.getStyleClass().add("guide-tick");
        return tick;
    }

    private static Region rectangle(Box box, String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        return region;
    }
}
