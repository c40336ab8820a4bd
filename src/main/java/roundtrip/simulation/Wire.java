package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.simulation.Event.Leg;
import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// What an HTTP message says on one leg, and what of it somebody could read who listens there.
///
/// @param line the first line
/// @param headers in order
/// @param sealed whether who listens reads nothing but `serverName`
/// @param serverName what TLS says in the clear so that the right certificate is shown (SNI, RFC 6066)
public record Wire(String line, List<Header> headers, boolean sealed, String serverName) {
    /// @param name as it is written
    public record Header(String name, String value) {}

    public Wire {
        headers = List.copyOf(headers);
    }

    /// Absent where no HTTP is spoken: to databases, caches and DNS, and between databases.
    public static Optional<Wire> of(Trace trace, Leg leg) {
        return switch (leg.phase()) {
            case QUESTION, ANSWER -> speaksHttp(trace.topology(), leg)
                    ? Optional.of(new Writer(trace, leg).wire())
                    : Optional.empty();
            case DNS_QUESTION, DNS_ANSWER, HANDSHAKE, COPY -> Optional.empty();
        };
    }

    /// The name of the server that the sender of this leg has in mind.
    static String host(Trace trace, Leg leg) {
        Writer writer = new Writer(trace, leg);
        List<Leg> way = writer.way();
        return writer.host(way.isEmpty() ? leg : way.getFirst());
    }

    private static boolean speaksHttp(Topology topology, Leg leg) {
        return speaksHttp(topology, topology.component(leg.from()))
                && speaksHttp(topology, topology.component(leg.to()))
                && (leg.phase() == Phase.QUESTION || leg.status() > 0);
    }

    private static boolean speaksHttp(Topology topology, @Nullable Component part) {
        return part != null && switch (part.kind()) {
            case DATABASE, CACHE, QUEUE, DNS -> false;
            case LOAD_BALANCER -> !Relays.speaksToData(topology, part);
            default -> true;
        };
    }

    /// Each proxy appends the address of whoever opened the connection to it (RFC 7239 calls the same `for`), and says what the user
    /// spoke. A balancer that passes TLS through cannot: it sees only the server name.
    private static final class Writer {
        private final Trace trace;
        private final Topology topology;
        private final Leg leg;

        Writer(Trace trace, Leg leg) {
            this.trace = trace;
            this.topology = trace.topology();
            this.leg = leg;
        }

        Wire wire() {
            List<Leg> way = way();
            Leg first = way.isEmpty() ? leg : way.getFirst();
            String host = host(first);
            if (leg.phase() == Phase.ANSWER) {
                return new Wire("HTTP/1.1 " + leg.status(), List.of(), leg.encrypted(), host);
            }
            List<Header> headers = new ArrayList<>();
            headers.add(new Header("Host", host));
            List<String> senders = way.stream().map(Leg::from).filter(id -> !is(id, Trait.TRANSPARENT)).toList();
            List<String> told = new ArrayList<>();
            for (int i = 0; i + 1 < senders.size(); i++) {
                if (tells(senders.get(i + 1))) {
                    told.add(address(senders.get(i)));
                }
            }
            if (!told.isEmpty()) {
                headers.add(new Header("X-Forwarded-For", String.join(", ", told)));
                headers.add(new Header("X-Forwarded-Proto", first.encrypted() ? "https" : "http"));
            }
            String verb = leg.operation() == Operation.READ ? "GET" : "POST";
            return new Wire(verb + " / HTTP/1.1", headers, leg.encrypted(), host);
        }

        /// The legs on which the request came here, this one last; not those of attempts in vain.
        private List<Leg> way() {
            List<Leg> way = new ArrayList<>();
            for (int id = leg.id(); id >= 0; id = trace.events().get(id).cause()) {
                if (trace.events().get(id) instanceof Leg one && one.phase() == Phase.QUESTION
                        && (way.isEmpty() || one.to().equals(way.getFirst().from()))) {
                    way.addFirst(one);
                }
            }
            return way;
        }

        private boolean is(String id, Trait trait) {
            Component part = topology.component(id);
            return part != null && part.kind().has(trait);
        }

        private boolean tells(String proxy) {
            Component part = topology.component(proxy);
            return part != null && part.kind().has(Trait.CHOOSES)
                    && !Relays.contain(topology, part);
        }

        private String address(String id) {
            Component part = topology.component(id);
            return part == null ? id : part.common().ip().orElse(id);
        }

        /// The name that the user typed; without DNS the address.
        private String host(Leg first) {
            return topology.of(Kind.DNS).flatMap(
                    dns -> dns.role() instanceof Role.Dns role ? role.records().stream() : Stream.of())
                    .findFirst().map(DnsRecord::name).orElseGet(() -> address(first.to()));
        }
    }
}
