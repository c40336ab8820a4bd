package roundtrip.formats.proxy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.topology.Design;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Tls;

/// The balancers of a drawing as `haproxy.cfg`, with the time-outs of Debian's file.
public final class HaproxyFormat implements Exporter {
    private static final int RETRIES = 3;
    private static final String DEFAULTS = """

            defaults
              mode http
              timeout connect 5s
              timeout client 50s
              timeout server 50s
            """;

    public static Format format() {
        return new Format("haproxy", List.of(".cfg"), null, new HaproxyFormat());
    }

    @Override
    public String write(Design design) {
        StringBuilder text = new StringBuilder(Site.title(design)).append(DEFAULTS);
        for (Site site : Site.of(design, Product.HAPROXY)) {
            text.append("\nfrontend ").append(site.name()).append("\n  bind ").append(site.listening("*"))
                    .append(site.role().tls() == Tls.TERMINATE || site.role().tls() == Tls.REENCRYPT
                            ? " ssl crt /etc/haproxy/" + site.name() + ".pem"
                            : "")
                    .append('\n').append(mode(site)).append("  default_backend ").append(site.name())
                    .append("-servers\n\nbackend ").append(site.name()).append("-servers\n").append(mode(site));
            options(site).forEach(option -> text.append("  ").append(option).append('\n'));
            site.servers().forEach(server -> text.append("  ").append(server(site, server)).append('\n'));
        }
        return text.toString();
    }

    private static String mode(Site site) {
        return site.passesThrough() ? "  mode tcp\n" : "";
    }

    private static List<String> options(Site site) {
        List<String> options = new ArrayList<>();
        options.add("balance " + word(site.algorithm()));
        if (site.isConsistent()
                && (site.algorithm() == Algorithm.SOURCE_HASH || site.algorithm() == Algorithm.URI_HASH)) {
            options.add("hash-type consistent");
        }
        int retries = site.role().given().get(Property.RETRIES);
        if (retries != RETRIES) {
            options.add("retries " + retries);
        }
        if (site.role().given().get(Property.REDISPATCH)) {
            options.add("option redispatch");
        }
        options.add("timeout queue " + site.role().given().get(Property.QUEUE_TIMEOUT_MS).longValue() + "ms");
        if (hasCookies(site)) {
            options.add("cookie SRV insert indirect nocache");
        }
        return options;
    }

    private static boolean hasCookies(Site site) {
        return site.role().sticky() && !site.passesThrough();
    }

    private static String word(Algorithm algorithm) {
        return switch (algorithm) {
            case ROUND_ROBIN, IP_HASH, HASH -> "roundrobin";
            case STATIC_RR -> "static-rr";
            case LEAST_CONNECTIONS -> "leastconn";
            case FIRST -> "first";
            case SOURCE_HASH -> "source";
            case URI_HASH -> "uri";
            case RANDOM -> "random";
        };
    }

    private static String server(Site site, Site.Server server) {
        StringBuilder line = new StringBuilder("server ").append(server.name()).append(' ').append(server.address())
                .append(" weight ").append(server.weight());
        server.maxConnections().ifPresent(most -> line.append(" maxconn ").append(most));
        if (server.ms(Property.SLOW_START_MS) > 0) {
            line.append(" slowstart ").append(server.ms(Property.SLOW_START_MS)).append("ms");
        }
        if (hasCookies(site)) {
            line.append(" cookie ").append(server.name());
        }
        if (site.role().healthChecks()) {
            line.append(check(site.role().given().given(Property.CHECK)));
        }
        return line.append(server.isBackup() ? " backup" : "").toString();
    }

    private static String check(Optional<HealthCheck> given) {
        return " check" + given.map(HealthCheck::interMs).map(inter -> " inter " + inter + "ms").orElse("")
                + given.map(HealthCheck::fall).map(fall -> " fall " + fall).orElse("")
                + given.map(HealthCheck::rise).map(rise -> " rise " + rise).orElse("");
    }

    @Override
    public List<Note> cautions(Design design) {
        return Site.cautions(design, Product.HAPROXY);
    }
}
