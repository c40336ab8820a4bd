package roundtrip.ui.canvas;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Captions;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// A link: its line in the look of its kind, its heads and its label. The pointer meets it by [CanvasView#hit], not by its nodes.
final class LinkView extends ElementView {
    private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");
    private static final PseudoClass PREVIEW = PseudoClass.getPseudoClass("preview");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final double CUT_GAP = 24;
    private static final double CROSS = 7;
    /// Where a cut may be shown, best first.
    private static final List<Double> CUT_PLACES = List.of(0.5, 0.35, 0.65, 0.2, 0.8, 0.12);

    /// What a link says; equal words need no new drawing.
    private record Saying(Link link, String label, boolean locked, Route route, LinkState state) {}

    private final Path line = new Path();
    private final Path filled = new Path();
    private final Path open = new Path();
    private final LinkLabel label = new LinkLabel();
    private final Path leader = new Path();
    private final Path cross = new Path();
    private @Nullable Saying said;
    private LinkState state = LinkState.NORMAL;

    LinkView(String element) {
        super(element, "link");
        line.getStyleClass().add("link-line");
        filled.getStyleClass().add("link-head");
        open.getStyleClass().add("link-angle");
        cross.getStyleClass().add("cut-cross");
        leader.getStyleClass().add("link-leader");
        getChildren().addAll(line, leader, filled, open, label);
        getChildren().forEach(child -> child.setManaged(false));
        setMouseTransparent(true);
    }

    void show(Topology topology, Link link, Route route) {
        if (said == null || said.link().kind() != link.kind()) {
            getStyleClass().setAll("link", link.kind().word());
        }
        say(new Saying(link, Captions.label(topology, link), Captions.locked(topology, link), route, state));
    }

    /// The same words on another way.
    void move(Route route) {
        if (said != null) {
            say(new Saying(said.link(), said.label(), said.locked(), route, state));
        }
    }

    void state(LinkState newState) {
        state = newState;
        flag(PREVIEW, state == LinkState.PREVIEW);
        flag(CUT, state == LinkState.CUT);
        if (said != null) {
            say(new Saying(said.link(), said.label(), said.locked(), said.route(), state));
        }
    }

    private void say(Saying saying) {
        if (!saying.equals(said)) {
            said = saying;
            draw(saying.link(), saying.route());
            label.show(saying.label(), saying.locked(), saying.state() == LinkState.SLOW);
            label.place(saying.route());
            lead(saying.route());
            flag(CROWDED, saying.route().labelCrowded());
        }
    }

    /// Whether one of its ends is selected.
    void touch(boolean touched) {
        flag(TOUCHED, touched);
    }

    private void draw(Link link, Route route) {
        List<Point> points = route.points();
        Head start = Head.start(link);
        Head end = Head.end(link.kind());
        filled.getElements().clear();
        open.getElements().clear();
        start.draw(start.isFilled() ? filled : open, points.getFirst(), points.get(1));
        end.draw(end.isFilled() ? filled : open, points.getLast(), points.get(points.size() - 2));
        getChildren().remove(cross);
        if (state == LinkState.CUT) {
            cut(route, start, end);
        } else {
            line.getElements().setAll(Track.along(points, route.gaps(), start.room(), end.room()));
        }
    }

    private void lead(Route route) {
        leader.getElements().clear();
        if (!route.labelCrowded() && label.isVisible()) {
            route.leader().ifPresent(way -> leader.getElements().addAll(new MoveTo(way.label().x(), way.label().y()),
                    new LineTo(way.line().x(), way.line().y())));
        }
    }

    private void cut(Route route, Head start, Head end) {
        double place = cutPlace(route);
        double half = CUT_GAP / 2 / Math.max(CUT_GAP, route.length());
        List<Point> before = route.upTo(place - half);
        List<Point> after = Route.of(route.points().reversed()).upTo(1 - place - half);
        line.getElements().setAll(Track.along(before, route.gaps(), start.room(), 0));
        line.getElements().addAll(Track.along(after, route.gaps(), end.room(), 0));
        Point at = route.at(place);
        cross.getElements().clear();
        for (int slope : new int[]{1, -1}) {
            cross.getElements().addAll(new MoveTo(at.x() - CROSS, at.y() - slope * CROSS),
                    new LineTo(at.x() + CROSS, at.y() + slope * CROSS));
        }
        getChildren().add(cross);
    }

    private static double cutPlace(Route route) {
        Box words = route.labelBox().grown(CROSS);
        return CUT_PLACES.stream().filter(place -> !route.hasLabel() || !words.contains(route.at(place))).findFirst()
                .orElse(CUT_PLACES.getLast());
    }
}
