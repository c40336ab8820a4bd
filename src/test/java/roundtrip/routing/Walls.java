package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Puts firewalls into a drawing: some of its arrows now lead to one of them and on from there, so that whoever sent along one of these
/// arrows may come out at the end of any other. Two firewalls may stand in a row.
final class Walls {
    private static final List<LinkKind> CARRYING = List.of(LinkKind.REQUEST, LinkKind.READ, LinkKind.WRITE,
            LinkKind.READWRITE);

    private final Random random;
    private final List<Link> links = new ArrayList<>();
    private final List<String> walls = new ArrayList<>();

    private Walls(Random random) {
        this.random = random;
    }

    static Topology in(Topology topology, Random random) {
        return new Walls(random).build(topology);
    }

    private Topology build(Topology topology) {
        List<Component> components = new ArrayList<>(topology.components().list());
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            walls.add("wall" + i);
            components.add(random.nextInt(2) * components.size(), Component.of("wall" + i, Kind.FIREWALL));
        }
        for (Link link : topology.links()) {
            boolean fromUser = topology.component(link.from()) instanceof Component part && part.kind() == Kind.CLIENT;
            if (!CARRYING.contains(link.kind()) || fromUser || random.nextInt(3) > 0) {
                links.add(link);
            } else {
                wall(link);
            }
        }
        for (int i = 1; i < walls.size(); i++) {
            if (random.nextInt(4) == 0) {
                add(LinkKind.REQUEST, walls.get(i - 1), walls.get(i), Attributes.none());
            }
        }
        return topology.withComponents(Table.of(components)).withLinks(Table.of(links));
    }

    private void wall(Link link) {
        String wall = walls.get(random.nextInt(walls.size()));
        add(link.kind(), link.from(), wall, random.nextBoolean() ? link.given() : Attributes.none());
        add(random.nextInt(4) == 0 ? LinkKind.REQUEST : link.kind(), wall, link.to(), link.given());
        if (random.nextInt(4) == 0) {
            links.add(link);
        }
    }

    private void add(LinkKind kind, String from, String to, Attributes given) {
        links.add(Link.of("w" + links.size(), kind, from, to).stating(given));
    }
}
