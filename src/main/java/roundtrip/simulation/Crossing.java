package roundtrip.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Outcome;
import roundtrip.routing.Walk;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// Where a request stands, after a certain way. Crossings and roads are a tree that grows where requests travel: each asks
/// [roundtrip.routing.Walk] once per state of the drawing where it goes on, and from then on knows. So routing stays the only
/// definition, and a request costs what it does, not what it could do.
///
/// The tree has one crossing per way that was ever travelled with one demand; in drawings with many rings these may be many.
final class Crossing {
    private static final Road[] NOWHERE = {};

    final String id;
    final int place;
    final Demand demand;
    final Kind kind;
    /// What was entered, this component last, the client not counted.
    final List<String> entered;
    /// Whether such a request ends here.
    final boolean serves;
    final boolean chooses;
    /// Whether it only passes on what it cannot read.
    final boolean relays;
    /// How long the component works on a request.
    final Work work;
    final Slots slots;
    /// As whom a proxy sees who asks here, once it has asked.
    @Nullable Caller caller;

    private final World world;
    private final Map<Hop, Road> roads = new LinkedHashMap<>();
    private @Nullable Walk asked;
    private Road[] onward = NOWHERE;
    private @Nullable Walk judgedFrom;
    private boolean leads;
    private @Nullable List<String> circle;
    private @Nullable Walk[] judged = {};
    private @Nullable Road[] open = {};

    Crossing(World world, Demand demand, List<String> entered) {
        this.world = world;
        this.demand = demand;
        this.entered = entered;
        id = entered.getLast();
        place = world.place(id);
        Component part = world.part(place);
        kind = part.kind();
        serves = world.network.intact().arrived(demand.reading(), entered);
        chooses = kind.has(Trait.CHOOSES);
        relays = Relays.contain(world.topology, part);
        work = world.pace.work(part);
        slots = world.slots(place);
    }

    /// The best of those roads in the state now; where none is left, the one that would be, to be refused there.
    @Nullable
    Road best(Predicate<Road> wanted) {
        Road left = first(onward(world.walk()), wanted);
        return left == null ? first(roads(world.network.intact()), wanted) : left;
    }

    private static @Nullable Road first(Road[] roads, Predicate<Road> wanted) {
        for (Road road : roads) {
            if (wanted.test(road)) {
                return road;
            }
        }
        return null;
    }

    /// Where requests go on in that state, the best first.
    Road[] onward(Walk walk) {
        if (asked != walk) {
            asked = walk;
            onward = roads(walk);
        }
        return onward;
    }

    /// Whether the data can be reached from here in the state now, as far as anybody knows.
    boolean leadsToData() {
        Walk now = world.walk();
        if (judgedFrom != now) {
            judgedFrom = now;
            leads = now.outcome(demand, entered) != Outcome.DOWN;
        }
        return leads;
    }

    /// Where nobody could ever serve it, a request goes wherever an arrow carries it: who sends it does not know.
    private Road[] roads(Walk walk) {
        List<Hop> hops = walk.next(demand, entered);
        return (hops.isEmpty() && isLost() ? walk.astray(demand, entered) : hops).stream().map(this::road)
                .toArray(Road[]::new);
    }

    private boolean isLost() {
        return chooses && !serves && world.network.intact().next(demand, entered).isEmpty();
    }

    /// Whether nobody behind could ever serve this, broken parts or not.
    boolean isHopeless() {
        return world.network.intact().outcome(demand, entered) == Outcome.DOWN;
    }

    /// The circle that the arrows lead a request in; empty if they do not.
    List<String> circle() {
        List<String> known = circle;
        if (known == null) {
            known = world.network.intact().circle(demand, entered);
            circle = known;
        }
        return known;
    }

    Road road(Hop hop) {
        return roads.computeIfAbsent(hop, one -> new Road(world, demand, entered, one));
    }

    /// The way to a backend if requests go there in that state.
    ///
    /// @param backend its number, below `count`
    @Nullable
    Road to(int backend, int count, String name, Walk walk) {
        if (judged.length != count) {
            judged = new @Nullable Walk[count];
            open = new @Nullable Road[count];
        }
        if (judged[backend] != walk) {
            judged[backend] = walk;
            open[backend] = find(name, walk);
        }
        return open[backend];
    }

    /// A standby is open as long as it is sound: when it is used is up to the proxy.
    private @Nullable Road find(String name, Walk walk) {
        Road road = first(onward(walk), one -> one.hop.to().equals(name));
        return road != null
                ? road
                : walk.ready(demand, entered).stream().filter(hop -> hop.to().equals(name)).findFirst().map(this::road)
                        .orElse(null);
    }
}
