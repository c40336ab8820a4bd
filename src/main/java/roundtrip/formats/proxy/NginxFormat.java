package roundtrip.formats.proxy;

import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.topology.Design;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Product;

/// The balancers of a drawing as `nginx.conf`. One worker, because each worker keeps a turn of its own.
public final class NginxFormat implements Exporter {
    private static final long SECOND = 1000;

    public static Format format() {
        return new Format("nginx", List.of(".conf"), null, new NginxFormat());
    }

    @Override
    public String write(Design design) {
        StringBuilder text = new StringBuilder(Site.title(design))
                .append("worker_processes 1;\nevents {}\n");
        List<Site> sites = Site.of(design, Product.NGINX);
        List<Site> connections = sites.stream().filter(Site::passesThrough).toList();
        if (!connections.isEmpty()) {
            text.append("stream {\n");
            connections.forEach(site -> text.append(upstream(site)).append(front(site)).append("    proxy_pass ")
                    .append(site.name()).append(";\n  }\n"));
            text.append("}\n");
        }
        text.append("http {\n");
        sites.stream().filter(site -> !site.passesThrough())
                .forEach(site -> text.append(upstream(site)).append(front(site))
                        .append("    location / {\n      proxy_pass http://").append(site.name())
                        .append(";\n    }\n  }\n"));
        return text.append("}\n").toString();
    }

    private static String upstream(Site site) {
        StringBuilder text = new StringBuilder("  upstream ").append(site.name()).append(" {\n").append(method(site));
        site.servers().forEach(server -> text.append("    ").append(server(site, server)).append('\n'));
        return text.append("  }\n").toString();
    }

    private static String front(Site site) {
        return "  server {\n    listen " + site.listening("*") + ";\n";
    }

    private static String method(Site site) {
        return switch (site.algorithm()) {
            case LEAST_CONNECTIONS -> "    least_conn;\n";
            case IP_HASH -> "    ip_hash;\n";
            case HASH -> "    hash $request_uri" + (site.isConsistent() ? " consistent" : "") + ";\n";
            case RANDOM -> "    random;\n";
            case ROUND_ROBIN, STATIC_RR, FIRST, SOURCE_HASH, URI_HASH -> "";
        };
    }

    private static String server(Site site, Site.Server server) {
        StringBuilder line = new StringBuilder("server ").append(server.address());
        if (server.weight() > 0) {
            line.append(" weight=").append(server.weight());
        }
        server.maxConnections().ifPresent(most -> line.append(" max_conns=").append(most));
        line.append(" max_fails=").append(server.link().given().get(Property.MAX_FAILS)).append(" fail_timeout=")
                .append(server.ms(Property.FAIL_TIMEOUT_MS) / SECOND).append('s');
        boolean unused = server.weight() == 0 || server.isBackup() && !site.hasBackups();
        return line.append(unused ? " down;" : server.isBackup() ? " backup;" : ";").toString();
    }

    @Override
    public List<Note> cautions(Design design) {
        return Site.cautions(design, Product.NGINX);
    }
}
