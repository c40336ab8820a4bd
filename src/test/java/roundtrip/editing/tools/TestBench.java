package roundtrip.editing.tools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Nesting;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// A canvas without a screen: cards of 160 x 64, servers of 256 x 200, groups of their stated size.
final class TestBench implements Surroundings {
    final Editor editor;
    final List<String> offers = new ArrayList<>();
    Tool tool;

    TestBench(Design design) {
        editor = new Editor(design);
        tool = new Idle(new Desk(editor, this, (from, at) -> offers.add(from + " " + at.x() + " " + at.y())));
    }

    Desk desk() {
        return new Desk(editor, this, (from, at) -> offers.add(from + " " + at.x() + " " + at.y()));
    }

    TestBench press(double x, double y) {
        return press(Gesture.at(x, y, target(x, y)));
    }

    TestBench press(Gesture gesture) {
        tool = tool.press(gesture);
        return this;
    }

    TestBench drag(double x, double y) {
        tool = tool.drag(Gesture.at(x, y, target(x, y)));
        return this;
    }

    TestBench release(double x, double y) {
        tool = tool.release(Gesture.at(x, y, target(x, y)));
        return this;
    }

    private Target target(double x, double y) {
        String machine = machineAt(new Point(x, y), List.of());
        return machine == null ? new Target.OnNothing() : new Target.OnPart(machine);
    }

    @Override
    public @Nullable Box box(String id) {
        Topology topology = editor.topology();
        Component part = topology.component(id);
        if (part != null && part.isService()) {
            Box host = Objects.requireNonNull(box(part.host()));
            return new Box(host.x() + 12, host.y() + 48 + 64 * topology.services(part.host()).indexOf(part), 232, 48);
        }
        Group group = topology.group(id);
        Point at = part != null ? part.placement().at() : group == null ? null : group.placement().at();
        if (at == null) {
            return null;
        }
        Point origin = new Nesting(topology).origin(part != null ? part.parent() : group.parent());
        Size size = group != null
                ? Objects.requireNonNullElse(group.placement().size(), new Size(160, 64))
                : topology.services(id).isEmpty()
                        ? new Size(160, 64)
                        : new Size(256, 48 + 64 * topology.services(id).size());
        return Box.of(at.plus(origin.x(), origin.y()), size);
    }

    @Override
    public List<String> within(Box area) {
        return Stream
                .concat(editor.topology().nodes().map(Component::id),
                        editor.topology().groups().stream().map(Group::id))
                .filter(id -> box(id) != null && area.contains(box(id))).toList();
    }

    @Override
    public List<Box> neighbours(Collection<String> except) {
        return editor.topology().nodes().map(Component::id).filter(id -> !except.contains(id)).map(this::box)
                .filter(Objects::nonNull).toList();
    }

    @Override
    public @Nullable String groupAt(Point point, Collection<String> except) {
        return editor.topology().groups().stream().map(Group::id)
                .filter(id -> !except.contains(id) && box(id) != null && box(id).contains(point)).findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String machineAt(Point point, Collection<String> except) {
        return editor.topology().nodes().map(Component::id)
                .filter(id -> !except.contains(id) && box(id) != null && box(id).contains(point)).findFirst()
                .orElse(null);
    }

    @Override
    public double slack() {
        return 4;
    }
}
