package roundtrip.topology;

import java.util.ArrayList;
import java.util.List;

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

    private static List<String> names(String name, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name + i);
        }
        return names;
    }
}
