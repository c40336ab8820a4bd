package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// Those that take over the address of a part, by heartbeat.
final class Peers {
    /// An address for examples (RFC 5737), where the drawing names none.
    private static final String SHARED = "192.0.2.10";

    private Peers() {}

    /// From now on the second takes over the address of the first.
    static void join(Blueprint plan, String first, String second) {
        String address = Stream.of(first, second).map(part -> plan.part(part).common())
                .flatMap(part -> part.vip().or(part::ip).stream()).findFirst().orElse(SHARED);
        plan.link(LinkKind.HEARTBEAT, first, second);
        plan.state(first, Property.VIP, address);
        plan.state(second, Property.VIP, address);
    }

    /// They lead wherever the part leads; nothing if there are none, or if they do.
    static Stream<Edit> complete(Inspection inspection, Component part) {
        Set<Component> peers = of(inspection, part);
        List<Link> models = inspection.outOf(part)
                .filter(link -> link.kind().carriesReads() || link.kind().carriesWrites())
                .filter(link -> ImpossibleArrow.isPossible(inspection, link))
                .toList();
        return peers.isEmpty() || models.isEmpty()
                ? Stream.empty()
                : Stream.of(Fixes.of(inspection, "peers", part.id(), plan -> peers
                        .forEach(peer -> models.forEach(model -> lead(inspection, plan, peer, model)))));
    }

    private static void lead(Inspection inspection, Blueprint plan, Component peer, Link model) {
        List<Link> there = inspection.outOf(peer).filter(link -> link.kind() == model.kind()
                && inspection.to(link).equals(inspection.to(model))).toList();
        if (there.isEmpty()) {
            plan.link(model.kind(), peer.id(), model.to(), link -> link.stating(model.given()));
        }
        there.forEach(link -> plan.changeLink(link.id(),
                one -> one.without(Property.STANDBY).without(Property.REDIRECT_TO_HTTPS)));
    }

    private static Set<Component> of(Inspection inspection, Component part) {
        Set<Component> found = new LinkedHashSet<>(List.of(part));
        List<Component> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            Component at = open.removeFirst();
            Stream.concat(inspection.into(at), inspection.outOf(at)).filter(link -> link.kind() == LinkKind.HEARTBEAT)
                    .flatMap(link -> Stream.concat(inspection.from(link).stream(), inspection.to(link).stream()))
                    .filter(found::add).forEach(open::add);
        }
        found.remove(part);
        return found;
    }
}
