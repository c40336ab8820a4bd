package roundtrip.routing;

import java.util.Random;

import roundtrip.topology.Draw;
import roundtrip.topology.Topology;

/// Balancers that are linked to one another, so that there are more walks than anybody can count.
public final class Meshes {
    private Meshes() {}

    /// Each balancer leads to every other, some lead to servers, and the user asks the first.
    public static Topology full(int balancers, int servers) {
        Draw draw = Draw.a().client("user");
        for (int i = 0; i < balancers; i++) {
            draw.balancer("b" + i);
        }
        servers(draw, servers);
        draw.request("user", "b0");
        for (int from = 0; from < balancers; from++) {
            for (int to = 0; to < balancers; to++) {
                if (from != to) {
                    draw.request("b" + from, "b" + to);
                }
            }
        }
        for (int i = 0; i < servers; i++) {
            draw.request("b" + i * balancers / servers, "s" + i + "/app");
        }
        return draw.topology();
    }

    /// Balancers and firewalls at random, with some servers behind some of them.
    static Topology random(long seed, int nodes) {
        Random random = new Random(seed);
        Draw draw = Draw.a().client("user");
        for (int i = 0; i < nodes; i++) {
            if (random.nextInt(5) == 0) {
                draw.firewall("b" + i);
            } else {
                draw.balancer("b" + i);
            }
        }
        servers(draw, 2);
        draw.request("user", "b0");
        for (int i = random.nextInt(3 * nodes) + nodes; i > 0; i--) {
            draw.request("b" + random.nextInt(nodes), "b" + random.nextInt(nodes));
        }
        draw.request("b" + random.nextInt(nodes), "s0/app").request("b" + random.nextInt(nodes), "s1/app");
        return draw.topology();
    }

    private static void servers(Draw draw, int count) {
        for (int i = 0; i < count; i++) {
            draw.server("s" + i, "app");
        }
        draw.server("d", "db");
        for (int i = 0; i < count; i++) {
            draw.readwrite("s" + i + "/app", "d/db");
        }
    }
}
