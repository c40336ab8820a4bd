package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import roundtrip.topology.Component;
import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// Sites as people build them, in tiers, most of which answer: so that failures have something to take away.
public final class RandomSites {
    private final Random random;
    private final Draw drawing = Draw.a();

    private RandomSites(long seed) {
        random = new Random(seed);
    }

    public static Topology site(long seed) {
        return new RandomSites(seed).draw();
    }

    private Topology draw() {
        int clients = 1 + random.nextInt(2);
        for (int i = 0; i < clients; i++) {
            drawing.client("user" + i);
        }
        drawing.dns("dns");
        if (chance(4)) {
            drawing.last(dns -> dns.with(Property.DNS_HEALTH_CHECKS, true));
        }
        List<String> guards = tier(random.nextInt(3), Kind.FIREWALL, "fw");
        List<String> entries = tier(1 + random.nextInt(3), chance(5) ? Kind.CDN : Kind.LOAD_BALANCER, "lb");
        entries.forEach(this::vary);
        List<String> webs = servers(1 + random.nextInt(3), "web");
        List<String> inner = chance(3) ? tier(1 + random.nextInt(2), Kind.LOAD_BALANCER, "in") : List.of();
        List<String> apps = chance(3)
                ? webs.stream().map(web -> web.replace("/web", "/app")).toList()
                : servers(1 + random.nextInt(3), "app");
        if (chance(4)) {
            drawing.change(any(apps), app -> app.kind() == Kind.APP ? app.with(Property.READ_ONLY, true) : app);
        }
        List<String> data = databases(1 + random.nextInt(3));
        for (int i = 0; i < clients; i++) {
            connect(LinkKind.REQUEST, List.of("user" + i), guards.isEmpty() || chance(4) ? entries : guards);
        }
        connect(LinkKind.REQUEST, guards, entries);
        entries.forEach(entry -> drawing.resolve("dns", entry));
        connect(LinkKind.REQUEST, entries, webs);
        connect(LinkKind.REQUEST, webs, inner);
        if (!apps.getFirst().startsWith("web")) {
            connect(LinkKind.REQUEST, inner.isEmpty() ? webs : inner, apps);
        }
        for (String app : apps) {
            for (String database : data) {
                if (!chance(4)) {
                    drawing.link(any(List.of(LinkKind.READ, LinkKind.WRITE, LinkKind.READWRITE, LinkKind.READWRITE)),
                            app, database);
                }
            }
        }
        if (entries.size() > 1 && chance(2)) {
            drawing.link(LinkKind.HEARTBEAT, entries.get(0), entries.get(1));
        }
        if (chance(5)) {
            drawing.link(LinkKind.REQUEST, any(apps), any(apps));
            drawing.link(LinkKind.REQUEST, any(apps), any(webs));
        }
        drawing.group("za", GroupKind.ZONE, any(entries), any(webs).split("/")[0]);
        return drawing.topology();
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<String> tier(int size, Kind kind, String name) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(name + i);
            drawing.part(kind, name + i);
        }
        return ids;
    }

    private void vary(String balancer) {
        drawing.change(balancer, part -> part.kind() != Kind.LOAD_BALANCER
                ? part
                : part.with(Property.HEALTH_CHECKS, !chance(4))
                        .with(Property.CLUSTER_MODE, chance(3) ? Mode.ACTIVE_ACTIVE : Mode.ACTIVE_PASSIVE));
    }

    private List<String> servers(int size, String service) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = service + i;
            if (service.equals("web")) {
                drawing.server(id, "web", "app");
            } else {
                drawing.server(id, service);
            }
            ids.add(Component.path(id, service));
        }
        return ids;
    }

    private List<String> databases(int size) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            DatabaseRole role = i == 0
                    ? DatabaseRole.PRIMARY
                    : any(List.of(DatabaseRole.REPLICA, DatabaseRole.REPLICA,
                            DatabaseRole.STANDALONE));
            drawing.database("db" + i, role)
                    .last(part -> chance(2) ? part.with(Property.PROMOTE, Switching.AUTOMATIC) : part)
                    .last(part -> chance(6) ? part.with(Property.DATASET, "other") : part);
            ids.add("db" + i);
        }
        return ids;
    }

    private void connect(LinkKind kind, List<String> from, List<String> to) {
        for (String start : from) {
            for (String end : to) {
                if (!chance(6)) {
                    drawing.link(kind, start, end);
                    if (chance(8)) {
                        drawing.lastLink(link -> link.with(Property.STANDBY,
                                chance(2) ? Switching.AUTOMATIC : Switching.MANUAL));
                    }
                }
            }
        }
    }
}
