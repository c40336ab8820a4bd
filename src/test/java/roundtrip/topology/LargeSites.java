package roundtrip.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import roundtrip.topology.Terms.DatabaseRole;

/// Large sites in tiers, for benchmarks: users, balancers, web servers, applications and databases, each joined to several of
/// the next tier.
public final class LargeSites {
    private static final int FAN_OUT = 3;
    private static final int SORTS = 5;

    private LargeSites() {}

    /// @param components about how many components, services and machines counted
    /// @return with about three times as many links
    public static Topology site(int components) {
        Draw site = Draw.a().client("user").dns("dns");
        List<String> balancers = names("lb", Math.max(2, components / 200));
        balancers.forEach(site::balancer);
        int servers = Math.max(2, (components - balancers.size()) / 5);
        List<String> webs = names("w", servers);
        webs.forEach(web -> site.server(web, "web"));
        List<String> apps = names("a", servers);
        apps.forEach(app -> site.server(app, "app"));
        List<String> databases = names("d", Math.max(2, components / 6));
        for (int i = 0; i < databases.size(); i++) {
            site.database(databases.get(i), i == 0 ? DatabaseRole.PRIMARY : DatabaseRole.REPLICA);
        }
        balancers.forEach(balancer -> site.resolve("dns", balancer).request("user", balancer));
        for (int i = 0; i < servers; i++) {
            for (int j = 0; j < FAN_OUT; j++) {
                site.request(balancers.get((i + j) % balancers.size()), webs.get(i) + "/web");
                site.request(webs.get(i) + "/web", apps.get((i * 7 + j) % servers) + "/app");
                site.link(LinkKind.READ, apps.get(i) + "/app", databases.get((i * 5 + j) % databases.size()));
                site.link(LinkKind.MONITOR, webs.get(i), apps.get((i + 13 * j) % servers));
            }
            site.link(LinkKind.WRITE, apps.get(i) + "/app", databases.getFirst());
        }
        for (int i = 1; i < databases.size(); i++) {
            site.replicate(databases.getFirst(), databases.get(i));
        }
        return site.topology();
    }

    /// A company of many teams, each with a balancer behind a firewall, a zone, watched servers and databases. Five sorts of users
    /// and five data sets in all: what users want grows with the product of both.
    public static Topology company(int components) {
        Draw company = Draw.a().dns("dns").part(Kind.MONITORING, "watch");
        for (int team = 0; team < Math.max(1, components / 14); team++) {
            String t = "t" + team;
            if (team < SORTS) {
                company.client("user" + t);
            }
            String set = "data" + team % SORTS;
            company.firewall("fw" + t).balancer("lb" + t)
                    .server("s1" + t, "web", "app", "agent").server("s2" + t, "web", "app", "agent")
                    .database("p" + t, DatabaseRole.PRIMARY).last(each -> each.with(Property.DATASET, set))
                    .database("r" + t, DatabaseRole.REPLICA).last(each -> each.with(Property.DATASET, set))
                    .last(each -> each.with(Property.PROMOTE, Terms.Switching.AUTOMATIC))
                    .group("z" + t, GroupKind.ZONE, "s1" + t, "p" + t)
                    .request("usert" + team % SORTS, "fw" + t).request("fw" + t, "lb" + t).resolve("dns", "lb" + t);
            for (String server : List.of("s1" + t, "s2" + t)) {
                company.request("lb" + t, server + "/web").readwrite(server + "/app", "p" + t)
                        .link(LinkKind.READ, server + "/app", "r" + t)
                        .link(LinkKind.MONITOR, "watch", server + "/agent");
            }
            company.replicate("p" + t, "r" + t);
        }
        return company.topology();
    }

    /// One pool of very many equal servers behind one balancer, on one database.
    public static Topology pool(int components) {
        Draw pool = Draw.a().client("user").balancer("lb").request("user", "lb").database("db",
                DatabaseRole.STANDALONE);
        for (int i = 0; i < Math.max(1, components / 3); i++) {
            pool.server("s" + i, "web", "app").request("lb", "s" + i + "/web").readwrite("s" + i + "/app", "db");
        }
        return pool.topology();
    }

    /// Servers that call each other at random, so that requests travel in circles of every length; every third has the data.
    public static Topology circles(int components) {
        return circles(components, LinkKind.READWRITE);
    }

    /// The same, but the others can only read: some writes fail wherever they go.
    public static Topology unevenCircles(int components) {
        return circles(components, LinkKind.READ);
    }

    private static Topology circles(int components, LinkKind others) {
        Random random = new Random(components);
        Draw circles = Draw.a().client("user").balancer("lb").request("user", "lb")
                .database("db", DatabaseRole.PRIMARY).database("copy", DatabaseRole.REPLICA).replicate("db", "copy");
        int servers = Math.max(2, components / 3);
        for (int i = 0; i < servers; i++) {
            circles.server("s" + i, "web", "app");
        }
        for (int i = 0; i < servers; i++) {
            if (i % 100 == 0) {
                circles.request("lb", "s" + i);
            }
            for (int j = 0; j < 2 * FAN_OUT; j++) {
                circles.request("s" + i, "s" + random.nextInt(servers));
            }
            boolean writes = i % 3 == 0 || others == LinkKind.READWRITE;
            circles.link(writes ? LinkKind.READWRITE : others, "s" + i + "/app", writes ? "db" : "copy");
        }
        return circles.topology();
    }

    /// Balancers that ask each other by way of several firewalls, which ask each other too; so requests travel in circles through
    /// all of them.
    public static Topology guardedCircles(int components) {
        int each = Math.max(2, components / 5);
        Draw guarded = Draw.a().client("user").database("db", DatabaseRole.PRIMARY)
                .database("copy", DatabaseRole.REPLICA).replicate("db", "copy");
        for (int i = 0; i < each; i++) {
            guarded.balancer("lb" + i).firewall("fw" + i).server("s" + i, "web", "app").request("user", "lb" + i)
                    .readwrite("s" + i + "/app", "db").link(LinkKind.READ, "s" + i + "/app", "copy");
        }
        for (int i = 0; i < each; i++) {
            guarded.request("lb" + i, "s" + i).request("lb" + i, "s" + (i + 1) % each);
            for (int j = 0; j < FAN_OUT; j++) {
                guarded.request("lb" + i, "fw" + (i + j) % each)
                        .request("fw" + (i + j) % each, "lb" + (i + 2 * j + 1) % each)
                        .request("fw" + i, "fw" + (i + j + 1) % each);
            }
        }
        return guarded.topology();
    }

    /// Web servers and applications between firewalls, with an arrow for each answer too, as many people draw it.
    public static Topology answered(int components) {
        int each = Math.max(1, (components - 5) / 4);
        Draw answered = Draw.a().client("user").balancer("lb").firewall("outer").firewall("inner").request("user", "lb")
                .request("lb", "outer").request("outer", "lb").database("db", DatabaseRole.PRIMARY);
        for (int i = 0; i < each; i++) {
            answered.server("w" + i, "web").server("a" + i, "app").readwrite("a" + i, "db");
            for (String firewall : List.of("outer", "inner")) {
                answered.request(firewall, "w" + i).request("w" + i, firewall);
            }
            answered.request("inner", "a" + i).request("a" + i, "inner");
        }
        return answered.topology();
    }

    /// Balancers, each of which sends to every other and to a server of its own.
    public static Topology mesh(int components) {
        Draw mesh = Draw.a().client("user").database("db", DatabaseRole.PRIMARY).request("user", "lb0");
        int balancers = Math.max(2, components / 3);
        for (int i = 0; i < balancers; i++) {
            mesh.balancer("lb" + i).server("s" + i, "app").request("lb" + i, "s" + i).readwrite("s" + i, "db");
            for (int j = 0; j < Math.min(balancers, 16); j++) {
                mesh.request("lb" + i, "lb" + (i + j) % balancers).request("lb" + (i + j) % balancers, "lb" + i);
            }
        }
        return mesh.topology();
    }

    /// Fifty sorts of users, a hundred data sets and one balancer before very many applications.
    public static Topology crowd(int components) {
        Random random = new Random(components);
        Draw crowd = Draw.a().balancer("lb");
        for (int i = 0; i < 50; i++) {
            crowd.client("user" + i).request("user" + i, "lb");
        }
        int sets = Math.min(100, components);
        for (int i = 0; i < sets; i++) {
            String set = "set" + i;
            crowd.database("db" + i, DatabaseRole.PRIMARY).last(each -> each.with(Property.DATASET, set));
        }
        for (int i = 0; i < components / 3; i++) {
            crowd.server("s" + i, "web", "app").request("lb", "s" + i);
            for (int j = 0; j < FAN_OUT; j++) {
                crowd.readwrite("s" + i + "/app", "db" + random.nextInt(sets));
            }
        }
        return crowd.topology();
    }

    /// Chains side by side, each with an address of its own.
    public static Topology chains(int components) {
        Draw chains = Draw.a().client("user").dns("dns");
        for (int i = 0; i < Math.max(1, components / 5); i++) {
            chains.balancer("lb" + i).server("s" + i, "web", "app").database("db" + i, DatabaseRole.PRIMARY)
                    .request("user", "lb" + i).resolve("dns", "lb" + i).request("lb" + i, "s" + i)
                    .readwrite("s" + i + "/app", "db" + i);
        }
        return chains.topology();
    }

    /// Applications that call each other at random. A third of them writes, a third reads a copy, and the others have no data.
    public static Topology callers(int components) {
        Random random = new Random(components);
        Draw callers = Draw.a().client("user").balancer("lb").request("user", "lb").database("db", DatabaseRole.PRIMARY)
                .database("copy", DatabaseRole.REPLICA).replicate("db", "copy");
        List<String> servers = names("s", Math.max(FAN_OUT, components / 2));
        servers.forEach(server -> callers.server(server, "app"));
        for (int i = 0; i < servers.size(); i++) {
            for (int j = 0; j < FAN_OUT; j++) {
                callers.request(servers.get(i), servers.get(random.nextInt(servers.size())));
            }
            if (i % FAN_OUT == 0) {
                callers.readwrite(servers.get(i), "db").request("lb", servers.get(i));
            } else if (i % FAN_OUT == 1) {
                callers.link(LinkKind.READ, servers.get(i), "copy");
            }
        }
        return callers.topology();
    }

    /// Many balancers, servers and databases, and one firewall between any two of these tiers.
    public static Topology tiers(int components) {
        Draw tiers = Draw.a().client("user").dns("dns").firewall("outer").firewall("middle").firewall("inner")
                .request("user", "outer").database("db", DatabaseRole.PRIMARY).readwrite("inner", "db");
        for (int i = 0; i < Math.max(1, components / 6); i++) {
            tiers.balancer("lb" + i).server("s" + i, "web", "app", "agent").resolve("dns", "lb" + i)
                    .request("outer", "lb" + i).request("lb" + i, "middle").request("middle", "s" + i)
                    .readwrite("s" + i + "/app", "inner").database("copy" + i, DatabaseRole.REPLICA)
                    .replicate("db", "copy" + i).link(LinkKind.READ, "inner", "copy" + i);
        }
        return tiers.topology();
    }

    private static List<String> names(String name, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name + i);
        }
        return names;
    }
}
