package roundtrip.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Arrangement;
import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.editing.Selection;
import roundtrip.layout.Geometry;
import roundtrip.layout.Placing;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Topology;
import roundtrip.ui.actions.ArrangeWork;
import roundtrip.words.Words;

/// The arrange menu.
final class Arranging implements ArrangeWork {
    private static final Words WORDS = Words.in("ui");

    private final Editor editor;
    private final Supplier<Geometry> geometry;

    Arranging(Editor editor, Supplier<Geometry> geometry) {
        this.editor = editor;
        this.geometry = geometry;
    }

    /// The boxes of what is selected and stands by itself.
    private SequencedMap<String, Box> boxes() {
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        for (String id : editor.selection().ids()) {
            Component part = editor.topology().component(id);
            Box box = geometry.get().boxes().get(id);
            if (box != null && (part == null || !part.isService())) {
                boxes.put(id, box);
            }
        }
        return boxes;
    }

    @Override
    public int selected() {
        return boxes().size();
    }

    @Override
    public boolean canUngroup() {
        return editor.selection().ids().stream().anyMatch(id -> editor.topology().group(id) != null);
    }

    @Override
    public void align(Arrangement.Side side) {
        editor.apply(Edits.place(named("align"), Arrangement.align(boxes(), side)));
    }

    @Override
    public void distribute(boolean sideBySide) {
        editor.apply(Edits.place(named("distribute"), Arrangement.distribute(boxes(), sideBySide)));
    }

    private String named(String key) {
        return WORDS.say("step." + key, boxes().size());
    }

    @Override
    public void group() {
        SequencedMap<String, Box> boxes = boxes();
        Box round = boxes.values().stream().reduce(Box::union).orElseThrow();
        List<String> members = List.copyOf(boxes.sequencedKeySet());
        editor.apply(Edits.group(editor.topology(), GroupKind.NETWORK, members, round));
        Topology now = editor.topology();
        String frame = parent(now, members.getFirst());
        if (frame != null) {
            editor.select(Selection.of(frame));
        }
    }

    private static @Nullable String parent(Topology topology, String id) {
        Component part = topology.component(id);
        Group group = topology.group(id);
        return part != null ? part.parent() : group == null ? null : group.parent();
    }

    @Override
    public void ungroup() {
        editor.apply(Edits.ungroup(editor.topology(),
                editor.selection().ids().stream().filter(id -> editor.topology().group(id) != null).toList()));
    }

    @Override
    public void raise(boolean up, boolean allTheWay) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        Topology topology = editor.topology();
        Stream.concat(topology.nodes().map(node -> Map.entry(node.id(), node.placement())),
                topology.groups().stream().map(group -> Map.entry(group.id(), group.placement())))
                .forEach(entry -> levels.put(entry.getKey(), level(entry.getValue())));
        int limit = levels.values().stream().mapToInt(Integer::intValue).reduce(up ? Math::max : Math::min).orElse(0);
        int step = up ? 1 : -1;
        Edit all = null;
        for (String id : boxes().keySet()) {
            int level = allTheWay ? limit + step : Objects.requireNonNull(levels.get(id)) + step;
            Edit one = Edits.placement(topology, id, placement -> placement.raised(level));
            Edit before = all;
            all = before == null ? one : Edit.of(named("raise"), design -> one.apply(before.apply(design)));
        }
        if (all != null) {
            editor.apply(all);
        }
    }

    private static int level(Placement placement) {
        Integer z = placement.z();
        return z == null ? 0 : z;
    }

    @Override
    public void tidyUp() {
        editor.apply(Edits.rearrange(Words.in("editing").say("tidy"), Placing::tidy));
    }
}
