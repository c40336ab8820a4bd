package roundtrip.topology;

import java.util.ArrayList;
import java.util.List;

import roundtrip.topology.Terms.DatabaseRole;

/// Large sites in tiers, for benchmarks: users, balancers, web servers, applications and databases, each joined to several of
/// the next tier.
public final class LargeSites {
    private static final int FAN_OUT = 3;

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

    private static List<String> names(String name, int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(name + i);
        }
        return names;
    }
}
