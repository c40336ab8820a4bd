package roundtrip.formats.proxy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.HashType;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// One balancer of a drawing with its servers, for that product.
record Site(Product product, Component part, Role.LoadBalancer role, int port, List<Server> servers) {
    private static final int HTTP = 80;
    /// What needs more than the connection.
    private static final Set<Algorithm> READING = Set.of(Algorithm.URI_HASH, Algorithm.HASH, Algorithm.IP_HASH);

    /// @param link the arrow that leads to it
    /// @param hasAddress whether the drawing says where it is; else its name stands for the address
    record Server(String name, String address, boolean hasAddress, Link link) {
        boolean isBackup() {
            return link.standby().filter(mode -> mode == Switching.AUTOMATIC).isPresent();
        }

        int weight() {
            return link.given().get(Property.WEIGHT);
        }

        Optional<Integer> maxConnections() {
            return link.given().given(Property.MAX_CONNECTIONS);
        }

        long ms(Property<BigDecimal> property) {
            return link.given().get(property).longValue();
        }
    }

    static List<Site> of(Design design, Product product) {
        List<Site> sites = new ArrayList<>();
        design.topology().of(Kind.LOAD_BALANCER).forEach(part -> {
            if (part.role() instanceof Role.LoadBalancer role) {
                sites.add(new Site(product, part, role, port(design.topology(), part.id()),
                        servers(design.topology(), part.id())));
            }
        });
        return sites;
    }

    private static int port(Topology topology, String balancer) {
        return topology.links().stream().filter(link -> link.to().equals(balancer) && link.kind() == LinkKind.REQUEST)
                .flatMap(link -> link.port().stream()).findFirst().orElse(HTTP);
    }

    private static List<Server> servers(Topology topology, String balancer) {
        return topology.links().stream()
                .filter(link -> link.from().equals(balancer) && link.kind() == LinkKind.REQUEST)
                .map(link -> server(topology, link)).toList();
    }

    private static Server server(Topology topology, Link link) {
        String address = address(topology, link.to());
        String host = address == null ? word(link.to()) : address;
        return new Server(word(link.to()), host + ":" + link.port().orElse(HTTP), address != null, link);
    }

    private static @Nullable String address(Topology topology, String id) {
        Component part = topology.component(id);
        if (part == null) {
            return null;
        }
        Component host = topology.component(part.host());
        return part.common().ip().or(() -> host == null ? Optional.empty() : host.common().ip()).orElse(null);
    }

    /// An id as a word of a configuration file.
    static String word(String id) {
        return id.replaceAll("[^A-Za-z0-9_.-]+", "-");
    }

    String name() {
        return word(part.id());
    }

    /// Where it listens: at its address, or everywhere.
    String listening(String everywhere) {
        return part.common().vip().or(() -> part.common().ip()).orElse(everywhere) + ":" + port;
    }

    /// Whether it passes on what it cannot read.
    boolean passesThrough() {
        return role.tls() == Tls.PASSTHROUGH;
    }

    Algorithm algorithm() {
        return role.algorithm().isOf(product) && !(passesThrough() && READING.contains(role.algorithm()))
                ? role.algorithm()
                : Algorithm.ROUND_ROBIN;
    }

    boolean isConsistent() {
        return role.given().get(Property.HASH_TYPE) == HashType.CONSISTENT;
    }

    /// nginx' hashes and dice know no backups.
    boolean hasBackups() {
        return product == Product.HAPROXY
                || !EnumSet.of(Algorithm.IP_HASH, Algorithm.HASH, Algorithm.RANDOM).contains(algorithm());
    }

    List<Note> cautions() {
        List<Note> notes = new ArrayList<>();
        if (role.algorithm() != algorithm()) {
            notes.add(note("proxy.algorithm", name(), product.word(), role.algorithm().word()));
        }
        servers.stream().filter(server -> !server.hasAddress())
                .forEach(server -> notes.add(note("proxy.address", server.name())));
        servers.stream().filter(server -> server.isBackup() && !hasBackups())
                .forEach(server -> notes.add(note("proxy.backup", server.name())));
        if (servers.isEmpty()) {
            notes.add(note("proxy.servers", name()));
        }
        return notes;
    }

    static Note note(String key, Object... arguments) {
        return new Note(null, null, Words.in("formats").say(key, arguments));
    }

    static List<Note> cautions(Design design, Product product) {
        List<Site> sites = of(design, product);
        return sites.isEmpty()
                ? List.of(note("proxy.balancers"))
                : sites.stream().flatMap(site -> site.cautions().stream()).toList();
    }

    static String title(Design design) {
        String title = design.title();
        String told = Words.in("formats").say("proxy.title", title == null ? "" : title.replaceAll("\\s+", " "));
        return "# " + told.strip() + "\n";
    }
}
