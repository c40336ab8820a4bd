package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// Sites whose requests travel in circles: balancers, web servers and applications that call each other at random, in both
/// directions too, a few of which have data.
final class RandomRings {
    private final Random random;
    private final Draw drawing = Draw.a();
    private final List<String> askable = new ArrayList<>();
    private final List<String> applications = new ArrayList<>();
    private final List<String> data = new ArrayList<>();

    private RandomRings(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    }

    static Topology of(long seed) {
        return new RandomRings(seed).draw();
    }

    private Topology draw() {
        drawing.client("user");
        int entries = 1 + random.nextInt(2);
        for (int i = 0; i < entries; i++) {
            balancer("entry" + i);
            drawing.request("user", "entry" + i);
        }
        if (entries == 2 && chance(2)) {
            drawing.link(LinkKind.HEARTBEAT, "entry0", "entry1");
        }
        int parts = 2 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            part("p" + i);
        }
        int firewalls = chance(3) ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < firewalls; i++) {
            drawing.firewall("fw" + i);
            askable.add("fw" + i);
        }
        databases();
        applications.forEach(this::connectToData);
        callEachOther(askable.size() + random.nextInt(2 * askable.size()));
        drawing.group("za", GroupKind.ZONE, "p0", "entry0");
        return drawing.topology();
    }

    private void balancer(String id) {
        drawing.balancer(id);
        if (chance(20)) {
            drawing.last(part -> part.with(Property.HEALTH_CHECKS, false));
        }
        if (chance(3)) {
            drawing.last(part -> part.with(Property.CLUSTER_MODE, Mode.ACTIVE_ACTIVE));
        }
        askable.add(id);
    }

    private void part(String id) {
        switch (random.nextInt(4)) {
            case 0 -> balancer(id);
            case 1 -> {
                drawing.server(id, "web");
                askable.add(id);
            }
            case 2 -> {
                drawing.server(id, "web", "app");
                askable.addAll(List.of(id + "/web", id + "/app"));
                applications.add(id + "/app");
            }
            default -> {
                drawing.server(id, "app");
                askable.add(id);
                applications.add(id + "/app");
            }
        }
        if (chance(16) && !applications.isEmpty()) {
            drawing.change(any(applications), app -> app.with(Property.READ_ONLY, true));
        }
    }

    private void databases() {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            drawing.database("db" + i, i == 0 ? DatabaseRole.PRIMARY : DatabaseRole.REPLICA);
            if (chance(2)) {
                drawing.last(part -> part.with(Property.PROMOTE, Switching.AUTOMATIC));
            }
            if (chance(6)) {
                drawing.last(part -> part.with(Property.DATASET, "other"));
            }
            data.add("db" + i);
        }
        if (chance(4)) {
            drawing.part(Kind.QUEUE, "queue");
            askable.add("queue");
            drawing.link(LinkKind.PUBLISH, any(askable), "queue");
        }
    }

    private void connectToData(String app) {
        if (chance(3)) {
            return;
        }
        for (String database : data) {
            boolean easy = database.equals("db0") || chance(3);
            if (!chance(3)) {
                drawing.link(
                        easy && !chance(5)
                                ? LinkKind.READWRITE
                                : any(List.of(LinkKind.READ, LinkKind.READ, LinkKind.WRITE)),
                        app, database);
            }
        }
    }

    private void callEachOther(int calls) {
        boolean onlyChoosers = chance(3);
        for (int i = 0; i < calls; i++) {
            String one = any(askable);
            String other = any(askable);
            if (one.equals(other) || onlyChoosers && isApp(one)) {
                continue;
            }
            drawing.request(one, other);
            if (chance(12)) {
                drawing.lastLink(link -> link.with(Property.STANDBY, Switching.AUTOMATIC));
            }
            if (chance(3) && !onlyChoosers) {
                drawing.request(other, one);
            }
        }
    }

    private boolean isApp(String id) {
        return applications.contains(id) || applications.contains(id + "/app") && !id.contains("/");
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
