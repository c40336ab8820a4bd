package roundtrip.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The words on links: what the user wrote, else told by kind, protocol and port.
final class LinkCaptions {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private LinkCaptions() {}

    private static String say(String key, Object... arguments) {
        return Words.in("captions").say(key, arguments);
    }

    static String label(Topology topology, Link link) {
        String own = link.label();
        if (own != null) {
            return own.strip().replaceAll("\\s+", " ");
        }
        return switch (link.kind()) {
            case REQUEST -> request(link);
            case ADMIN -> spoken(link).orElseGet(() -> say("link.admin"));
            case RESOLVE -> answer(topology, link);
            case REPLICATE -> say("link.replicate",
                    say("mode." + link.given().get(Property.REPLICATION).word()));
            case MONITOR -> Wiring.isProbe(link) ? say("link.probe") : "";
            case LOOKUP, READ, WRITE, READWRITE, PUBLISH, CONSUME, BACKUP, HEARTBEAT -> say(
                    "link." + link.kind().word());
        };
    }

    private static String request(Link link) {
        String spoken = spoken(link).orElseGet(() -> say("link.request"));
        if (link.given().given(Property.REDIRECT_TO_HTTPS).orElse(false)) {
            return say("link.redirect", spoken);
        }
        return link.standby().isPresent() ? say("link.standby", spoken) : spoken;
    }

    /// Protocol and port, as far as they are known: "HTTP 80", "SSH 22".
    private static Optional<String> spoken(Link link) {
        Optional<String> protocol = link.protocol().map(word -> word.toUpperCase(Locale.ROOT))
                .or(() -> protocolOf(link));
        Optional<String> port = link.port().map(String::valueOf);
        return protocol.isPresent() && port.isPresent()
                ? Optional.of(say("link.port", protocol.get(), port.get()))
                : protocol.or(() -> port.map(number -> say("port", number)));
    }

    private static Optional<String> protocolOf(Link link) {
        int port = link.port().orElse(0);
        if (port == HTTPS_PORT || link.encrypted()) {
            return Optional.of(say("link.https"));
        }
        return port == HTTP_PORT ? Optional.of(say("link.http")) : Optional.empty();
    }

    /// The record that DNS answers with: the one that holds the address of the target, else the first.
    private static String answer(Topology topology, Link link) {
        Component dns = topology.component(link.from());
        Component target = topology.component(link.to());
        Optional<String> address = target == null ? Optional.empty() : Wiring.address(target);
        List<DnsRecord> records = dns != null && dns.role() instanceof Role.Dns role ? role.records() : List.of();
        return records.stream().filter(record -> address.map(record.value()::equals).orElse(false)).findFirst()
                .or(() -> records.stream().findFirst())
                .map(record -> say("link.resolve.record", record.type(), record.value()))
                .or(() -> address.map(known -> say("link.resolve.record", "A", known)))
                .orElseGet(() -> say("link.resolve"));
    }
}
