package roundtrip.formats.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// The picture of a design. Made by [Outliner]; its cost and that of a walk are linear in the size of the design.
public final class Outline {
    private final String title;
    private final Map<String, Place> places;
    private final List<Arrow> arrows;
    private final Losses losses;
    private final Map<String, List<Place>> inside = new HashMap<>();
    private final Set<String> ends = new HashSet<>();

    Outline(String title, Map<String, Place> places, List<Arrow> arrows, Losses losses) {
        this.title = title;
        this.places = new LinkedHashMap<>(places);
        this.arrows = List.copyOf(arrows);
        this.losses = losses;
        places.values().forEach(each -> inside.computeIfAbsent(home(each.around()), _ -> new ArrayList<>()).add(each));
        for (Arrow arrow : arrows) {
            ends.add(arrow.from().id());
            ends.add(arrow.to().id());
        }
    }

    private static String home(@Nullable Place box) {
        return box == null ? "" : box.id();
    }

    /// The heading, empty where there is none to be seen.
    public String title() {
        return title;
    }

    /// In the order of the design.
    public List<Arrow> arrows() {
        return arrows;
    }

    /// In the order of the design: groups, then parts.
    public Iterable<Place> places() {
        return places.values();
    }

    public int size() {
        return places.size();
    }

    /// What the picture does not show.
    public Losses losses() {
        return losses;
    }

    /// Whether nothing stands in this box.
    public boolean isEmpty(Place box) {
        return !inside.containsKey(box.id());
    }

    /// The services of each server that shows them. They stand one below the other on the canvas, and the eye follows a request
    /// down; a layout that saw no reason would put them side by side.
    public List<List<Place>> stacks() {
        return places.values().stream().filter(place -> place.isBox() && place.kind() != null)
                .map(place -> inside.getOrDefault(place.id(), List.of())).filter(stack -> stack.size() > 1).toList();
    }

    /// Whether an arrow begins or ends here.
    public boolean isEnd(Place place) {
        return ends.contains(place.id());
    }

    /// Leads a pen through all places. The walk keeps its own stack: boxes may be nested deeper than that of the machine.
    public void walk(Pen pen) {
        Deque<Iterator<Place>> rows = new ArrayDeque<>();
        Deque<Place> open = new ArrayDeque<>();
        rows.push(row(""));
        while (!rows.isEmpty()) {
            if (rows.element().hasNext()) {
                Place place = rows.element().next();
                if (place.isBox()) {
                    pen.open(place);
                    open.push(place);
                    rows.push(row(place.id()));
                } else {
                    pen.node(place);
                }
            } else {
                rows.pop();
                if (!open.isEmpty()) {
                    pen.close(open.pop());
                }
            }
        }
    }

    private Iterator<Place> row(String box) {
        return inside.getOrDefault(box, List.of()).iterator();
    }
}
