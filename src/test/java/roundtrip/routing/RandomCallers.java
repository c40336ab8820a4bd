package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import roundtrip.topology.Draw;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// Applications that call each other at random, directly or by the web server before them, or leave each other messages. Some can
/// write, some only read, some neither, so that writes and reads go different ways.
final class RandomCallers {
    private final Random random;
    private final Draw drawing = Draw.a().client("user").balancer("lb").request("user", "lb");
    private final List<String> applications = new ArrayList<>();
    private final List<String> doors = new ArrayList<>();

    private RandomCallers(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 11);
    }

    static Topology of(long seed) {
        return new RandomCallers(seed).draw();
    }

    private Topology draw() {
        int databases = 1 + random.nextInt(3);
        for (int i = 0; i < databases; i++) {
            drawing.database("db" + i, i == 0 ? DatabaseRole.PRIMARY : DatabaseRole.REPLICA);
            if (chance(2)) {
                drawing.last(part -> part.with(Property.PROMOTE, Switching.AUTOMATIC));
            }
        }
        int servers = 2 + random.nextInt(5);
        for (int i = 0; i < servers; i++) {
            server("s" + i);
        }
        for (String app : applications) {
            data(app, random.nextInt(databases));
        }
        if (chance(5)) {
            drawing.part(Kind.QUEUE, "queue").link(LinkKind.PUBLISH, any(applications), "queue")
                    .link(LinkKind.CONSUME, any(applications), "queue");
        }
        for (int i = applications.size() + random.nextInt(2 * applications.size()); i > 0; i--) {
            drawing.request(any(chance(6) ? doors : applications), any(doors));
        }
        drawing.request("lb", any(doors)).request("lb", any(doors));
        return drawing.topology();
    }

    private void server(String id) {
        if (chance(3)) {
            drawing.server(id, "web", "app");
            doors.addAll(List.of(id, id + "/app"));
        } else {
            drawing.server(id, "app");
            doors.add(id + "/app");
        }
        applications.add(id + "/app");
    }

    private void data(String app, int database) {
        switch (random.nextInt(4)) {
            case 0 -> drawing.link(LinkKind.READ, app, "db" + database);
            case 1 -> drawing.readwrite(app, "db" + database);
            case 2 -> drawing.link(LinkKind.WRITE, app, "db0");
            default -> {
            }
        }
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
