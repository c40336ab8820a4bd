package roundtrip.ui.mermaid;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.Placing;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.Nesting;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// Gives a place to what a text added, and leaves everything else where it is seen: also what moved into or out of a frame.
final class Places {
    private Places() {}

    /// @param now the design as it is drawn
    static Design settled(Design wanted, Design now) {
        Topology before = now.topology();
        Topology groups = wanted.topology();
        for (Group group : wanted.topology().groups()) {
            Group old = before.group(group.id());
            Topology so = groups;
            groups = old == null
                    ? groups
                    : groups.with(group.placed(placement(group.placement(), old.placement(),
                            group.parent(), old.parent(), moving(before, so, old.parent(), group.parent()))));
        }
        Topology framed = groups;
        Topology stayed = framed.withComponents(framed.components().map(part -> {
            Component old = part.isService() ? null : before.component(part.id());
            return old == null || old.isService()
                    ? part
                    : part.placed(placement(part.placement(), old.placement(),
                            part.parent(), old.parent(), moving(before, framed, old.parent(), part.parent())));
        }));
        return wanted.with(Placing.complete(stayed));
    }

    private static Placement placement(Placement wanted, Placement old, @Nullable String frame,
            @Nullable String oldFrame, UnaryOperator<Point> moved) {
        Point at = old.at();
        boolean stays = wanted.at() != null && java.util.Objects.equals(frame, oldFrame);
        return stays || at == null ? wanted : wanted.moved(moved.apply(at));
    }

    /// From the inside of one frame to that of another, so that nothing is seen to move.
    private static UnaryOperator<Point> moving(Topology before, Topology after, @Nullable String from,
            @Nullable String to) {
        Point start = new Nesting(before).origin(from);
        Point end = new Nesting(after).origin(to);
        return at -> at.plus(start.x() - end.x(), start.y() - end.y());
    }
}
