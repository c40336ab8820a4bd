package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// The badges on the drawing: on the upper right edge of a card, inside a service, beside a link.
final class Badges {
    private static final double INSET = 8;

    private final Pane layer;
    private final Consumer<String> open;
    private final SequencedMap<String, List<Badge>> bySubject = new LinkedHashMap<>();
    private final SequencedMap<String, BadgeView> views = new LinkedHashMap<>();
    private @Nullable Geometry placed;
    private Tips tips = Tips.NONE;
    private Occupied occupied = Occupied.NONE;
    private Occupied lines = Occupied.NONE;
    private final Map<String, Point> besideLinks = new HashMap<>();

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
        besideLinks.clear();
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
    void place(Topology topology, Geometry geometry, Predicate<String> near, Parts parts) {
        parts.freeAll();
        if (geometry != placed) {
            placed = geometry;
            tips = new Tips(geometry);
            occupied = Occupied.byCardsAndCaptions(topology, geometry);
            lines = Occupied.byLines(geometry);
            besideLinks.clear();
        }
        List<Box> standing = new ArrayList<>();
        for (boolean loud : new boolean[]{true, false}) {
            views.forEach((subject, view) -> {
                Box box = geometry.boxes().get(subject);
                if (isLoud(subject) == loud && box != null) {
                    put(view, loud || near.test(subject), width -> onPart(subject, box, width, parts), standing);
                }
            });
            views.forEach((subject, view) -> {
                Route route = geometry.routes().get(subject);
                if (isLoud(subject) == loud && !geometry.boxes().containsKey(subject)) {
                    put(view, route != null && (loud || near.test(subject)),
                            width -> besideLinks.computeIfAbsent(subject,
                                    _ -> besideLink(Objects.requireNonNull(route), width, standing)),
                            standing);
                }
            });
        }
    }

    private boolean isLoud(String subject) {
        return bySubject.getOrDefault(subject, List.of()).stream().anyMatch(badge -> !badge.isQuiet());
    }

    /// @param corner where it belongs, by its width
    /// @param standing the badges that have their places
    private void put(BadgeView view, boolean isShown, DoubleFunction<Point> corner, List<Box> standing) {
        view.setVisible(isShown);
        if (layer.isVisible() && isShown) {
            view.applyCss();
            double width = Math.ceil(view.prefWidth(-1));
            Box box = Box.of(corner.apply(width), new Size(width, BadgeView.HEIGHT));
            view.resizeRelocate(box.x(), box.y(), width, BadgeView.HEIGHT);
            standing.add(box);
        }
    }

    /// Where it covers nothing, or no more than lines, if there is such a place.
    private Point besideLink(Route route, double width, List<Box> standing) {
        List<Box> spots = Roadside.spots(route, width).stream()
                .map(spot -> Box.of(spot, new Size(width, BadgeView.HEIGHT))).toList();
        List<Box> free = spots.stream().filter(box -> occupied.isFree(box) && !tips.isOn(box)
                && standing.stream().noneMatch(box::intersects)).toList();
        return free.stream().filter(lines::isFree).findFirst().or(() -> free.stream().findFirst())
                .orElse(spots.getFirst()).corner();
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
}
