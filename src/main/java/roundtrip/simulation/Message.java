package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Wire.Header;
import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// What travels on a leg, whatever is spoken there, and what somebody who listens on that link hears.
///
/// @param line what is asked or answered: the first line of HTTP, the question of DNS …
/// @param headers of HTTP as this hop sees them, or what else belongs to the line
/// @param heard what who listens can read
/// @param serverName what TLS says in the clear; `""` if it says nothing
public record Message(String line, List<Header> headers, Heard heard, String serverName) {
    /// What somebody who listens can read.
    public enum Heard {
        ALL,
        /// The name of the server (SNI) and how much was sent.
        NAME,
        /// Only how much was sent.
        SIZES,
        /// It stays inside a machine.
        NOTHING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Message {
        headers = List.copyOf(headers);
    }

    public static Message of(Trace trace, Leg leg) {
        return new Reader(trace, leg).message();
    }

    private static final class Reader {
        private static final Words WORDS = Words.in("simulation");

        private final Trace trace;
        private final Topology topology;
        private final Leg leg;
        private final Optional<Wire> wire;

        Reader(Trace trace, Leg leg) {
            this.trace = trace;
            this.topology = trace.topology();
            this.leg = leg;
            wire = Wire.of(trace, leg);
        }

        Message message() {
            String name = serverName();
            return new Message(line(), headers(name), heard(name), name);
        }

        private String line() {
            return switch (leg.phase()) {
                case DNS_QUESTION -> WORDS.say("message.dns.question", asked().map(DnsRecord::name)
                        .orElse(WORDS.say("packet.question")), type());
                case DNS_ANSWER -> asked().map(one -> WORDS.say("message.dns.answer", one.name(), one.type(),
                        one.value())).orElse(WORDS.say("message.dns.none"));
                case HANDSHAKE -> WORDS.say("message.handshake");
                case QUESTION -> wire.map(Wire::line).orElseGet(() -> query(leg.to()));
                case ANSWER -> wire.map(Wire::line).orElseGet(this::answer);
                case COPY -> WORDS.say("message.copy", position());
            };
        }

        private Optional<DnsRecord> asked() {
            return topology
                    .component(leg.phase() == Phase.DNS_QUESTION ? leg.to() : leg.from()) instanceof Component part
                    && part.role() instanceof Role.Dns role
                            ? role.records().stream().findFirst()
                            : Optional.empty();
        }

        private String type() {
            return asked().map(DnsRecord::type).orElse("A");
        }

        private String query(String to) {
            String verb = leg.operation() == Operation.READ ? "read" : "write";
            String key = "message." + kind(to).map(Kind::word).orElse("") + '.' + verb;
            return WORDS.say(WORDS.has(key) ? key : "message." + verb);
        }

        private String answer() {
            String error = kind(leg.from()).filter(kind -> kind == Kind.DATABASE).isPresent()
                    ? "message.database." + trouble().map(Reason::word).orElse("")
                    : "";
            return WORDS.has(error)
                    ? WORDS.say(error)
                    : leg.status() == 0
                            ? WORDS.say("message.refused")
                            : leg.status() == Status.MISS
                                    ? WORDS.say("message.miss")
                                    : WORDS.say(leg.operation() == Operation.READ ? "message.data" : "message.done");
        }

        /// What it answers with instead of data.
        private Optional<Reason> trouble() {
            return trace.events().get(Math.max(0, leg.cause())) instanceof Event.Trouble one
                    ? Optional.of(one.reason())
                    : Optional.empty();
        }

        private Optional<Kind> kind(String id) {
            return Optional.ofNullable(topology.component(id)).map(Component::kind);
        }

        /// How many writes the data set had seen with the one that is copied.
        private String position() {
            for (int id = leg.cause(); id >= 0; id = trace.events().get(id).cause()) {
                if (trace.events().get(id) instanceof Event.Committed commit) {
                    return String.valueOf(commit.position());
                }
            }
            return WORDS.say("packet.no-address");
        }

        private List<Header> headers(String name) {
            if (leg.phase() != Phase.HANDSHAKE) {
                return wire.map(Wire::headers).orElse(List.of());
            }
            List<Header> headers = new ArrayList<>();
            headers.add(new Header(WORDS.say("message.name"), name));
            Event.Agreed agreed = agreed();
            if (agreed != null) {
                headers.add(
                        new Header(WORDS.say("message.version"), WORDS.say("message.tls", agreed.version().word())));
                headers.add(new Header(WORDS.say("message.trips"), String.valueOf(agreed.roundTrips())));
            }
            return headers;
        }

        private Event.@Nullable Agreed agreed() {
            if (leg.fate() != Event.Fate.ARRIVED) {
                return null;
            }
            return trace.events().stream().skip(leg.id()).filter(Event.Agreed.class::isInstance)
                    .map(Event.Agreed.class::cast).filter(one -> one.cause() == leg.id()).findFirst().orElse(null);
        }

        /// TLS says it in its first message, and with it whoever listens knows it for the whole connection.
        private String serverName() {
            if (!leg.encrypted()) {
                return "";
            }
            return leg.phase() == Phase.HANDSHAKE
                    ? Wire.host(trace, leg)
                    : wire.map(Wire::serverName).orElse("");
        }

        private Heard heard(String name) {
            if (leg.link() == null && host(leg.from()).equals(host(leg.to()))) {
                return Heard.NOTHING;
            }
            return !leg.encrypted() ? Heard.ALL : name.isEmpty() ? Heard.SIZES : Heard.NAME;
        }

        private String host(String id) {
            return topology.component(id) instanceof Component part ? part.host() : id;
        }
    }
}
