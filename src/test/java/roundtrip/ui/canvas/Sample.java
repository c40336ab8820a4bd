package roundtrip.ui.canvas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import roundtrip.editing.Selection;
import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Attributes;
import roundtrip.topology.Box;
import roundtrip.topology.Design;
import roundtrip.topology.Draw;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;

/// Drawings for tests of the canvas.
final class Sample {
    private Sample() {}

    /// The distributed exercise, placed by hand.
    static Topology exercise() {
        Topology drawn = reference("1-distributed-web-infrastructure").topology();
        drawn = at(drawn, "user", 272, 0);
        drawn = at(drawn, "dns", 544, 0);
        drawn = at(drawn, "lb", 232, 160);
        drawn = at(drawn, "s1", 0, 304);
        return at(drawn, "s2", 448, 304);
    }

    static Design reference(String name) {
        String resource = "/reference-designs/" + name + ".json";
        try (var stream = Sample.class.getResourceAsStream(resource)) {
            return new JsonFormat().read(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)).design();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Topology at(Topology topology, String id, double x, double y) {
        return topology.with(topology.component(id).placed(Placement.at(x, y)));
    }

    /// The states of a part, a server with a stopped service, a zone with a collapsed server.
    static Topology anatomy() {
        Draw draw = Draw.a();
        for (String state : List.of("normal", "hover", "selected", "overloaded", "stopped", "preview")) {
            draw.balancer(state).last(part -> part.called("HAProxy"));
        }
        draw.server("s1", "web", "app", "db:primary").server("s2", "web", "app", "db:replica").server("s3");
        draw.part(Kind.CACHE, "cache").part(Kind.QUEUE, "queue").part(Kind.OBJECT_STORAGE, "bucket");
        draw.group("zone", GroupKind.ZONE, "s2").group("net", GroupKind.NETWORK, "cache", "queue");
        Topology drawn = draw.change("s1", part -> part.called("Server 1"))
                .change("s2", part -> part.called("Server 2").placed(Placement.at(24, 32).folded(true)))
                .change("s1/web", part -> part.called("nginx")).change("s1/db", part -> part.called("MySQL primary"))
                .change("s2/db", part -> part.called("MySQL replica")).topology();
        double x = 0;
        for (String state : List.of("normal", "hover", "selected", "overloaded", "stopped", "preview")) {
            drawn = at(drawn, state, x, 0);
            x += 232;
        }
        drawn = at(at(drawn, "s1", 0, 168), "s3", 640, 168);
        drawn = drawn.with(drawn.group("zone").called("Zone A")
                .placed(Placement.at(288, 168).sized(new Size(320, 240))));
        drawn = drawn.with(drawn.group("net").called("DMZ").stating(Attributes.none().with(Property.PUBLIC, true))
                .placed(Placement.at(928, 168)));
        drawn = at(at(drawn, "cache", 24, 32), "queue", 24, 120);
        return at(drawn, "bucket", 928, 440);
    }

    static void showStates(CanvasView canvas) {
        canvas.selection(Selection.of("selected"));
        canvas.hover("hover");
        canvas.state("overloaded", PartState.overloaded(12));
        canvas.state("stopped", PartState.stopped());
        canvas.state("preview", PartState.preview());
        canvas.state("s1/app", PartState.stopped());
        canvas.badges(List.of(new Badge("s1/db", "high", "Single writer"), new Badge("s2", "medium", "Everything"),
                new Badge("queue", "critical", "Lost work"), new Badge("queue", "high", "Lost work"),
                new Badge("queue", "low", "Lost work"), new Badge("bucket", "low", "Quiet")));
        Feedback feedback = canvas.feedback();
        feedback.drop(new Box(312, 304, 264, 80));
        feedback.marquee(new Box(0, 480, 160, 72));
        feedback.ghost(Kind.DATABASE, new Box(208, 484, 160, 64));
        feedback.guides(List.of(new Guide(new Point(416, 516), new Point(576, 516), "160"),
                new Guide(new Point(620, 480), new Point(620, 560), "")));
        feedback.candidate(List.of(new Point(656, 484), new Point(720, 484), new Point(720, 552), new Point(800, 552)),
                true);
        feedback.reason("A database asks nobody", new Point(800, 556));
    }

    /// One link of each kind, and one request for each state of a link.
    static Topology links() {
        Draw draw = Draw.a();
        LinkKind[] kinds = LinkKind.values();
        int count = kinds.length + 5;
        for (int i = 0; i < count; i++) {
            draw.part(Kind.OTHER, "a" + i).last(part -> part.called("Here")).part(Kind.OTHER, "b" + i)
                    .last(part -> part.called("There"));
        }
        for (int i = 0; i < count; i++) {
            LinkKind kind = i < kinds.length ? kinds[i] : LinkKind.REQUEST;
            draw.link(kind, "a" + i, "b" + i);
            if (i >= kinds.length) {
                draw.lastLink(link -> link.with(Property.PROTOCOL, "https").with(Property.PORT, 443));
            }
        }
        Topology drawn = draw.topology();
        for (int i = 0; i < count; i++) {
            double x = i / 6 * 560.0;
            drawn = at(at(drawn, "a" + i, x, i % 6 * 104), "b" + i, x + 352, i % 6 * 104);
        }
        return drawn;
    }

    static Topology longNames() {
        Topology drawn = exercise();
        for (String id : List.of("user", "lb", "s1", "s1/web", "s1/db")) {
            drawn = drawn.with(drawn.component(id).called("A very long name that nobody can read in one line"));
        }
        return drawn.with(drawn.component("s2").placed(Placement.at(448, 304).folded(true)));
    }

    static List<Badge> badges() {
        return List.of(new Badge("lb", "critical", "Single point of failure"),
                new Badge("s1/db", "high", "Single writer"), new Badge("*", "high", "No firewall"),
                new Badge("l3", "high", "No HTTPS"), new Badge("*", "high", "No monitoring"),
                new Badge("s1", "medium", "Everything on one machine"),
                new Badge("s2", "medium", "Everything on one machine"),
                new Badge("s2/app", "info", "Old data right after saving"));
    }
}
