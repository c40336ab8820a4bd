package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import roundtrip.routing.Ends;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;

/// Arrows from everybody who chooses to everybody whom another one of its kind can choose.
final class Crossing {
    private Crossing() {}

    static void all(Blueprint plan, List<Kind> choosers) {
        for (Kind kind : choosers) {
            cross(plan, kind);
        }
    }

    private static void cross(Blueprint plan, Kind kind) {
        Topology topology = plan.topology();
        Ends ends = new Ends(topology);
        List<Component> from = topology.of(kind).toList();
        List<Link> models = new ArrayList<>();
        for (Link link : topology.links()) {
            boolean starts = ends.from(link).filter(start -> start.kind() == kind).isPresent();
            if (starts && link.kind() == LinkKind.REQUEST && isServer(ends.to(link))) {
                models.add(link);
            }
        }
        for (Component chooser : from) {
            boolean chooses = models.stream().anyMatch(link -> isFrom(ends, link, chooser));
            models.stream().filter(_ -> chooses).forEach(model -> {
                boolean there = models.stream().anyMatch(link -> isFrom(ends, link, chooser)
                        && ends.to(link).equals(ends.to(model)));
                if (!there) {
                    plan.link(LinkKind.REQUEST, chooser.id(), model.to(), link -> link.stating(model.given()));
                }
            });
        }
    }

    private static boolean isServer(Optional<Component> end) {
        return end.filter(part -> part.kind() == Kind.WEB || part.kind() == Kind.APP).isPresent();
    }

    private static boolean isFrom(Ends ends, Link link, Component chooser) {
        return ends.from(link).filter(start -> start.id().equals(chooser.id())).isPresent();
    }
}
