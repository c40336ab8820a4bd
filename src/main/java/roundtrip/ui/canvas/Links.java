package roundtrip.ui.canvas;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.layout.InnerHop;
import roundtrip.layout.Route;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// The views of links and of the hops inside servers.
final class Links {
    private final Views<LinkView> views;
    private final Pane hopLayer;
    private final Map<String, LinkState> states = new LinkedHashMap<>();
    private List<InnerHop> hops = List.of();

    Links(Pane hopLayer, Pane linkLayer) {
        this.hopLayer = hopLayer;
        views = new Views<>(linkLayer);
    }

    void show(Topology topology, Geometry geometry) {
        Spoken spoken = new Spoken(topology);
        for (Link link : topology.links()) {
            Route route = geometry.routes().get(link.id());
            if (route != null && route.points().size() > 1) {
                LinkView view = views.claim(link.id(), LinkView.class, () -> new LinkView(link.id()));
                view.state(state(link.id()));
                view.show(topology, link, route);
                view.speak(spoken.of(link));
            }
        }
        views.sweep();
        states.keySet().retainAll(geometry.routes().keySet());
        hop(geometry);
    }

    /// The links that have a way which can be drawn.
    static Set<String> drawn(Geometry geometry) {
        Set<String> drawn = new LinkedHashSet<>();
        geometry.routes().forEach((id, route) -> {
            if (route.points().size() > 1) {
                drawn.add(id);
            }
        });
        return drawn;
    }

    /// Brings the views to their new ways; what they say has not changed.
    void move(Geometry geometry) {
        geometry.routes().forEach((id, route) -> {
            LinkView view = views.find(id);
            if (view != null && route.points().size() > 1) {
                view.move(route);
            }
        });
        hop(geometry);
    }

    private void hop(Geometry geometry) {
        if (!hops.equals(geometry.innerHops())) {
            hops = geometry.innerHops();
            hopLayer.getChildren().setAll(hops.stream().map(HopView::new).toList());
        }
    }

    void state(String id, LinkState state) {
        LinkView view = views.find(id);
        if (view == null || state == LinkState.NORMAL) {
            states.remove(id);
        } else {
            states.put(id, state);
        }
        if (view != null) {
            view.state(state);
        }
    }

    LinkState state(String id) {
        return states.getOrDefault(id, LinkState.NORMAL);
    }

    /// Marks the links that end at one of these parts.
    void touch(Topology topology, Set<String> parts) {
        for (Link link : topology.links()) {
            LinkView view = views.find(link.id());
            if (view != null) {
                view.touch(parts.contains(link.from()) || parts.contains(link.to()));
            }
        }
    }

    void spotlight(Set<String> lit) {
        hopLayer.getChildren().forEach(hop -> ((HopView) hop).spotlight(lit));
    }

    @Nullable
    LinkView find(String id) {
        return views.find(id);
    }

    Stream<LinkView> all() {
        return views.all().stream();
    }
}
