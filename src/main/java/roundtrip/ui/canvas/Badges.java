package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Point;

/// The badges on the drawing: on the upper right edge of a card, inside a service, beside a link.
final class Badges {
    private static final double INSET = 8;
    private static final double BESIDE = 12;

    private final Pane layer;
    private final Consumer<String> open;
    private final SequencedMap<String, List<Badge>> bySubject = new LinkedHashMap<>();
    private final SequencedMap<String, BadgeView> views = new LinkedHashMap<>();
    private @Nullable Geometry placed;
    private Tips tips = Tips.NONE;

    Badges(Pane layer, Consumer<String> open) {
        this.layer = layer;
        this.open = open;
    }

    /// @param badges the worst first
    void show(List<Badge> badges) {
        SequencedMap<String, List<Badge>> before = new LinkedHashMap<>(bySubject);
        bySubject.clear();
        badges.forEach(badge -> bySubject.computeIfAbsent(badge.subject(), _ -> new ArrayList<>()).add(badge));
        if (!bySubject.equals(before)) {
            draw(before);
        }
    }

    /// A badge that says the same as before stays the same node.
    private void draw(SequencedMap<String, List<Badge>> before) {
        SequencedMap<String, BadgeView> known = new LinkedHashMap<>(views);
        views.clear();
        bySubject.forEach((subject, all) -> {
            if (!subject.equals(Badge.WHOLE_DESIGN)) {
                BadgeView kept = all.equals(before.get(subject)) ? known.get(subject) : null;
                views.put(subject, kept != null ? kept : new BadgeView(all, open));
            }
        });
        layer.getChildren().setAll(views.values());
    }

    List<Badge> ofWholeDesign() {
        return List.copyOf(bySubject.getOrDefault(Badge.WHOLE_DESIGN, List.of()));
    }

    /// @param near whether an element is selected or hovered: quiet badges show only then
    /// @param part the view of a service, which keeps room for its badge
    void place(Geometry geometry, Predicate<String> near, Parts parts) {
        parts.freeAll();
        if (geometry != placed) {
            placed = geometry;
            tips = new Tips(geometry);
        }
        views.forEach((subject, view) -> {
            boolean loud = bySubject.getOrDefault(subject, List.of()).stream().anyMatch(badge -> !badge.isQuiet());
            Box box = geometry.boxes().get(subject);
            Route route = geometry.routes().get(subject);
            view.setVisible((loud || near.test(subject)) && (box != null || route != null));
            if (layer.isVisible() && view.isVisible()) {
                view.applyCss();
                double width = Math.ceil(view.prefWidth(-1));
                Point corner = box == null ? besideLink(route, width) : onPart(subject, box, width, parts);
                view.resizeRelocate(corner.x(), corner.y(), width, BadgeView.HEIGHT);
            }
        });
    }

    private Point onPart(String subject, Box box, double width, Parts parts) {
        PartView service = parts.service(subject);
        if (service == null) {
            return onEdge(box, width);
        }
        service.reserve(width + INSET + 2);
        return new Point(box.right() - INSET - width, box.center().y() - BadgeView.HEIGHT / 2);
    }

    /// At the right end of the upper edge, or as near to it as no arrow ends below.
    private Point onEdge(Box box, double width) {
        double usual = box.right() - INSET - width;
        double y = box.y() - BadgeView.HEIGHT / 2;
        return DoubleStream.of(usual, usual + 2 * INSET, box.right() - width / 2, box.x() + INSET, box.x() - width / 2)
                .mapToObj(x -> new Box(x, y, width, BadgeView.HEIGHT)).filter(place -> !tips.isOn(place)).findFirst()
                .map(place -> new Point(place.x(), place.y())).orElse(new Point(usual, y));
    }

    private static Point besideLink(@Nullable Route route, double width) {
        if (route == null) {
            return new Point(0, 0);
        }
        Point middle = route.at(0.5);
        Point label = route.label();
        Stretch stretch = Stretch.nearest(route, label);
        if (!route.hasLabel()) {
            return stretch.isUpright()
                    ? middle.plus(BESIDE, -BadgeView.HEIGHT / 2)
                    : middle.plus(-width / 2, -BadgeView.HEIGHT - 6);
        }
        if (!stretch.isUpright()) {
            double away = route.labelSize().height() / 2 + 2;
            boolean isBelow = !route.labelOnLine() && label.y() > stretch.start().y();
            return label.plus(-width / 2, isBelow ? away : -away - BadgeView.HEIGHT);
        }
        if (route.labelOnLine()) {
            return label.plus(route.labelSize().width() / 2 + 4, -BadgeView.HEIGHT / 2);
        }
        double line = stretch.end().x();
        return new Point(label.x() < line ? line + BESIDE : line - BESIDE - width, label.y() - BadgeView.HEIGHT / 2);
    }

    /// A straight part of a line.
    private record Stretch(Point start, Point end) {
        static Stretch nearest(Route route, Point to) {
            List<Point> points = route.points();
            return IntStream.range(1, points.size()).mapToObj(i -> new Stretch(points.get(i - 1), points.get(i)))
                    .min(Comparator.comparingDouble(one -> Route.of(List.of(one.start, one.end)).distance(to)))
                    .orElseGet(() -> new Stretch(to, to));
        }

        boolean isUpright() {
            return start.x() == end.x();
        }
    }
}
