package roundtrip.analysis.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// A small language for changes of a drawing.
final class Changes {
    private Changes() {}

    static Topology part(Topology t, String id, UnaryOperator<Component> change) {
        return t.withComponents(t.components().map(part -> part.id().equals(id) ? change.apply(part) : part));
    }

    static Topology link(Topology t, String id, UnaryOperator<Link> change) {
        return t.withLinks(t.links().map(link -> link.id().equals(id) ? change.apply(link) : link));
    }

    static Topology cut(Topology t, String... ids) {
        return t.withLinks(t.links().without(link -> List.of(ids).contains(link.id())));
    }

    /// Without these parts, what is inside them and their links.
    static Topology drop(Topology t, String... ids) {
        List<String> gone = List.of(ids);
        return t.withComponents(t.components().without(part -> gone.contains(part.id()) || gone.contains(part.host())))
                .withLinks(t.links().without(link -> Stream.of(link.from(), link.to())
                        .anyMatch(end -> gone.contains(end) || gone.contains(end.split("/")[0]))));
    }

    static Topology join(Topology t, String id, LinkKind kind, String from, String to) {
        return t.with(Link.of(id, kind, from, to));
    }

    static Topology https(Topology t, String id, String from, String to) {
        return t.with(Link.of(id, LinkKind.REQUEST, from, to).with(Property.TLS, true));
    }

    /// A guarded and watched server with these services.
    static Topology server(Topology t, String id, Kind... services) {
        Topology grown = t.with(Component.of(id, Kind.SERVER).with(Property.HOST_FIREWALL, true));
        for (Kind kind : services) {
            grown = grown.with(Component.of(id + "/" + kind.word(), kind));
        }
        return join(grown.with(Component.of(id + "/agent", Kind.AGENT)), "m-" + id, LinkKind.MONITOR, id + "/agent",
                "mon");
    }
}
