package roundtrip.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// The views of groups, servers, cards and services. What holds others is a frame and lies below the links.
final class Parts {
    private final Views<ElementView> frames;
    private final Views<ElementView> cards;
    private final Consumer<String> fold;
    private Spoken spoken = new Spoken(Topology.empty());
    private final Map<String, PartState> states = new LinkedHashMap<>();
    private Map<String, Double> room = Map.of();

    Parts(Pane frameLayer, Pane cardLayer, Consumer<String> fold) {
        frames = new Views<>(frameLayer);
        cards = new Views<>(cardLayer);
        this.fold = fold;
    }

    void show(Topology topology, Geometry geometry) {
        spoken = new Spoken(topology);
        for (Map.Entry<String, Box> entry : geometry.boxes().entrySet()) {
            String id = entry.getKey();
            Component component = topology.component(id);
            Group group = topology.group(id);
            ElementView view = component != null
                    ? part(topology, component)
                    : group(Objects.requireNonNull(group, id));
            place(view, component, entry.getValue());
            view.speak(component != null ? spoken.of(component, state(id)) : spoken.of(Objects.requireNonNull(group)));
        }
        frames.sweep();
        cards.sweep();
        states.keySet().retainAll(geometry.boxes().keySet());
    }

    /// Brings the views to their new places; what they say has not changed.
    void move(Topology topology, Geometry geometry) {
        geometry.boxes().forEach((id, box) -> {
            ElementView view = find(id);
            if (view != null) {
                place(view, topology.component(id), box);
            }
        });
    }

    private static void place(ElementView view, @Nullable Component component, Box box) {
        view.place(box);
        view.setViewOrder(component == null ? 0 : -z(component));
    }

    private static int z(Component component) {
        Integer z = component.placement().z();
        return z == null ? 0 : z;
    }

    private ElementView group(Group group) {
        GroupView view = frames.claim(group.id(), GroupView.class, () -> new GroupView(group.id()));
        view.show(group);
        view.state(state(group.id()));
        return view;
    }

    private ElementView part(Topology topology, Component component) {
        String id = component.id();
        Face face = Face.of(topology, component);
        boolean expanded = !component.isService() && !face.folded();
        if (expanded && component.kind() == Kind.SERVER) {
            ServerView view = frames.claim(id, ServerView.class, () -> new ServerView(id, component));
            view.show(face, () -> fold.accept(id));
            view.state(state(id));
            return view;
        }
        PartView view = (expanded && face.foldable() ? frames : cards).claim(id, PartView.class,
                () -> new PartView(id));
        view.show(face, component, () -> fold.accept(id));
        view.state(state(id));
        return view;
    }

    /// Sets how a part does; of one that is not drawn it is forgotten.
    void state(String id, PartState state) {
        if (state.equals(PartState.normal())) {
            states.remove(id);
        } else {
            states.put(id, state);
        }
        switch (find(id)) {
            case PartView part -> part.state(state);
            case ServerView server -> server.state(state);
            case GroupView group -> group.state(state);
            case null, default -> states.remove(id);
        }
        ElementView view = find(id);
        if (view != null) {
            spoken.of(id, state).ifPresent(view::speak);
        }
    }

    PartState state(String id) {
        return states.getOrDefault(id, PartState.normal());
    }

    @Nullable
    ElementView find(String id) {
        ElementView card = cards.find(id);
        return card != null ? card : frames.find(id);
    }

    @Nullable
    PartView service(String id) {
        return cards.find(id) instanceof PartView part && part.getStyleClass().contains("service") ? part : null;
    }

    /// @param newRoom what others need at the right ends of services, by id
    void keepFree(Map<String, Double> newRoom) {
        room = Map.copyOf(newRoom);
        freeAll();
    }

    void freeAll() {
        cards.all().forEach(view -> {
            if (view instanceof PartView part) {
                part.reserve(room.getOrDefault(part.element(), 0.0));
            }
        });
    }

    Stream<ElementView> all() {
        return Stream.concat(frames.all().stream(), cards.all().stream());
    }
}
