package roundtrip.formats.mermaid.design;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Tip;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Audience;

/// Guesses what an arrow is for: by its words, else by what stands at its ends. An arrow to a server with services means the
/// service that fits.
final class LinkGuesser {
    private static final List<Kind> ASKED = List.of(Kind.WEB, Kind.APP, Kind.DATABASE, Kind.CACHE, Kind.QUEUE,
            Kind.MONITORING, Kind.AGENT);
    private static final List<Kind> ASKING = List.of(Kind.APP, Kind.WEB, Kind.DATABASE, Kind.AGENT);
    /// These only pass requests on: none of them reads or writes data by itself.
    private static final List<Kind> PASSING = List.of(Kind.CLIENT, Kind.FIREWALL, Kind.WAF, Kind.CDN);
    private static final List<Kind> STORES = List.of(Kind.DATABASE, Kind.CACHE, Kind.OBJECT_STORAGE);

    private final Board board;

    LinkGuesser(Board board) {
        this.board = board;
    }

    /// @param from id of a component or group
    Link guess(String id, Edge edge, String from, String to) {
        LinkWords words = LinkWords.of(edge.label());
        Component source = board.components.get(from);
        Component target = board.components.get(to);
        if (source != null && target != null && source.kind() == Kind.DNS && target.kind() == Kind.CLIENT) {
            return guess(id, edge, to, from); // what DNS answers to a client is the client's question
        }
        LinkKind named = named(words, source, target);
        List<Kind> wanted = named == LinkKind.REPLICATE
                ? List.of(Kind.DATABASE)
                : named == LinkKind.ADMIN ? List.of() : ASKED;
        Component end = service(target, wanted, source);
        Component start = service(source, starts(named, end), target);
        LinkKind kind = named == null ? kind(start, end, edge) : named;
        Link link = Link.of(id, kind, start == null ? from : start.id(), end == null ? to : end.id());
        if (kind == LinkKind.REPLICATE && edge.tail() == Tip.POINT && edge.head() == Tip.POINT) {
            link = link.with(Property.BIDIRECTIONAL, true);
        }
        Link told = words.on(link, edge.label());
        return edge.label().isBlank() ? told.labelled(null) : told;
    }

    /// The kind that the words name. Only DNS is asked for names; a question to it is a lookup, whatever it is called.
    private static @Nullable LinkKind named(LinkWords words, @Nullable Component source, @Nullable Component target) {
        LinkKind named = words.kind();
        boolean ofNames = named == LinkKind.LOOKUP || named == LinkKind.RESOLVE;
        boolean fromDns = source != null && source.kind() == Kind.DNS;
        boolean toDns = target != null && target.kind() == Kind.DNS;
        return ofNames && toDns ? LinkKind.LOOKUP : ofNames && !fromDns ? null : named;
    }

    private static List<Kind> starts(@Nullable LinkKind named, @Nullable Component end) {
        if (named == LinkKind.REPLICATE) {
            return List.of(Kind.DATABASE);
        }
        if (named == LinkKind.ADMIN) {
            return List.of();
        }
        boolean isWatcher = end != null && end.kind() == Kind.MONITORING;
        boolean isName = end != null && end.kind() == Kind.DNS;
        return isWatcher || named == LinkKind.MONITOR ? List.of(Kind.AGENT) : isName ? List.of() : ASKING;
    }

    /// The service of a machine that is meant; the machine itself if there is none, or if the arrow stays inside it.
    private @Nullable Component service(@Nullable Component part, List<Kind> wanted, @Nullable Component other) {
        boolean watched = other != null && (other.kind() == Kind.MONITORING || other.kind() == Kind.AGENT)
                && wanted.equals(ASKED);
        if (part == null || part.isService() || part.kind() != Kind.SERVER || watched) {
            return part;
        }
        List<Component> services = board.services(part.id());
        for (Kind kind : wanted) {
            for (Component service : services) {
                if (service.kind() == kind) {
                    return service;
                }
            }
        }
        return part;
    }

    private static LinkKind kind(@Nullable Component from, @Nullable Component to, Edge edge) {
        Kind source = from == null ? Kind.OTHER : from.kind();
        Kind target = to == null ? Kind.OTHER : to.kind();
        if (target == Kind.DNS) {
            return LinkKind.LOOKUP;
        }
        if (source == Kind.DNS) {
            return LinkKind.RESOLVE;
        }
        if (watches(source) || watches(target)) {
            return LinkKind.MONITOR;
        }
        if (source == Kind.DATABASE && target == Kind.DATABASE) {
            return LinkKind.REPLICATE;
        }
        if (source == Kind.DATABASE && target == Kind.OBJECT_STORAGE) {
            return LinkKind.BACKUP;
        }
        if (target == Kind.QUEUE || source == Kind.QUEUE) {
            return target == Kind.QUEUE ? LinkKind.PUBLISH : LinkKind.CONSUME;
        }
        if (STORES.contains(target) && !STORES.contains(source) && !PASSING.contains(source) && from != null) {
            return to != null && to.role() instanceof Role.Database role && role.isReplica()
                    ? LinkKind.READ
                    : LinkKind.READWRITE;
        }
        boolean isPair = source == target && edge.tail() == Tip.POINT && edge.head() == Tip.POINT;
        boolean isAdmin = from != null && from.role() instanceof Role.Client client
                && client.audience() == Audience.ADMIN;
        return isPair ? LinkKind.HEARTBEAT : isAdmin ? LinkKind.ADMIN : LinkKind.REQUEST;
    }

    private static boolean watches(Kind kind) {
        return kind == Kind.MONITORING || kind == Kind.AGENT;
    }
}
