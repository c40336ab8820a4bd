package roundtrip.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;

/// A small language for drawings in tests and benchmarks:
/// `Draw.a().client("user").server("s1", "web", "app", "db:primary").request("user", "s1/web").topology()`.
public final class Draw {
    private final List<Component> components = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    private Draw() {}

    public static Draw a() {
        return new Draw();
    }

    public Draw part(Kind kind, String id) {
        components.add(Component.of(id, kind));
        return this;
    }

    public Draw client(String id) {
        return part(Kind.CLIENT, id);
    }

    public Draw dns(String id) {
        return part(Kind.DNS, id);
    }

    public Draw balancer(String id) {
        return part(Kind.LOAD_BALANCER, id);
    }

    public Draw firewall(String id) {
        return part(Kind.FIREWALL, id);
    }

    public Draw database(String id, DatabaseRole role) {
        components.add(Component.of(id, Kind.DATABASE).with(Property.DATABASE_ROLE, role));
        return this;
    }

    /// A server with services. A service is the word of its kind, which is also its id, or `db`, `db:primary`, `db:replica`.
    public Draw server(String id, String... services) {
        part(Kind.SERVER, id);
        for (String service : services) {
            components.add(service(id, service));
        }
        return this;
    }

    private static Component service(String host, String word) {
        String[] parts = word.split(":");
        Component part = Component.of(Component.path(host, parts[0]),
                parts[0].equals("db") ? Kind.DATABASE : Kind.of(parts[0]).orElseThrow());
        return parts.length == 1
                ? part
                : part.with(Property.DATABASE_ROLE, parts[1].equals("primary")
                        ? DatabaseRole.PRIMARY
                        : DatabaseRole.REPLICA);
    }

    public Draw group(String id, GroupKind kind, String... members) {
        groups.add(Group.of(id, kind));
        for (String member : members) {
            components.replaceAll(component -> component.id().equals(member) ? component.inside(id) : component);
            groups.replaceAll(group -> group.id().equals(member) ? group.inside(id) : group);
        }
        return this;
    }

    public Draw link(LinkKind kind, String from, String to) {
        links.add(Link.of("l" + (links.size() + 1), kind, from, to));
        return this;
    }

    public Draw request(String from, String to) {
        return link(LinkKind.REQUEST, from, to);
    }

    public Draw resolve(String from, String to) {
        return link(LinkKind.RESOLVE, from, to);
    }

    public Draw readwrite(String from, String to) {
        return link(LinkKind.READWRITE, from, to);
    }

    public Draw replicate(String from, String to) {
        return link(LinkKind.REPLICATE, from, to);
    }

    /// A request link that is used by itself when the others fail.
    public Draw standby(String from, String to) {
        request(from, to);
        return lastLink(link -> link.with(Property.STANDBY, Switching.AUTOMATIC));
    }

    public Draw lastLink(UnaryOperator<Link> change) {
        links.set(links.size() - 1, change.apply(links.getLast()));
        return this;
    }

    /// Changes the last drawn component (of a server with services the last service).
    public Draw last(UnaryOperator<Component> change) {
        components.set(components.size() - 1, change.apply(components.getLast()));
        return this;
    }

    public Draw change(String id, UnaryOperator<Component> change) {
        components.replaceAll(component -> component.id().equals(id) ? change.apply(component) : component);
        return this;
    }

    public Topology topology() {
        return new Topology(Table.of(components), Table.of(links), Table.of(groups));
    }

    public Design design() {
        return Design.of(topology());
    }
}
