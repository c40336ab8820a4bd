package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Lookup;
import roundtrip.simulation.Event.Server;
import roundtrip.topology.Component;
import roundtrip.topology.Property;

/// Names become addresses. The client's own cache (stub) knows an answer until its time to live is over; then it asks the resolver,
/// which knows what it was asked by others, and counts that time down. A resolver that knows nothing asks a root server, one of the
/// top-level domain and one of the zone, one round trip each; who served the zone it remembers. The drawing has one part for all of
/// these.
///
/// Where DNS does not answer, the address that was known before is used: the request itself does not need DNS. Source: RFC 1034.
final class Resolver {
    private static final long SECOND = 1000 * Pace.MS;

    /// What a client remembers.
    private static final class Stub {
        final @Nullable Lookup lookup;
        final @Nullable Course way;
        long expires = -1;
        boolean asking;
        final List<Journey> waiting = new ArrayList<>();

        Stub(@Nullable Lookup lookup, @Nullable Course way) {
            this.lookup = lookup;
            this.way = way;
        }
    }

    /// What the resolver remembers.
    private static final class Memory {
        long expires = -1;
        boolean knowsZone;
    }

    private final World world;
    private final Carrier carrier;
    private final Entrance entrance;
    private final @Nullable Stub[] stubs;
    private final Map<String, Memory> memories = new LinkedHashMap<>();

    Resolver(World world, Carrier carrier, Entrance entrance) {
        this.world = world;
        this.carrier = carrier;
        this.entrance = entrance;
        stubs = new @Nullable Stub[world.topology.components().size()];
    }

    private Stub stub(Journey journey) {
        int client = world.place(journey.ask.client());
        Stub known = stubs[client];
        if (known == null) {
            Lookup lookup = world.network.intact().dnsOf(journey.ask.client()).orElse(null);
            known = new Stub(lookup, lookup == null
                    ? null
                    : Course.of(world, List.of(new Segment(lookup.client(), lookup.dns(), lookup.link(), false))));
            stubs[client] = known;
        }
        return known;
    }

    /// Lets the journey depart: at once if the address is remembered, else when the answer is there.
    void address(Journey journey, int cause) {
        Stub stub = stub(journey);
        if (stub.lookup == null || stub.way == null) {
            journey.depart(cause);
        } else if (world.agenda.now() < stub.expires) {
            Lookup lookup = stub.lookup;
            journey.depart(named(journey, lookup, stub.expires, true, cause));
        } else {
            stub.waiting.add(journey);
            if (!stub.asking) {
                stub.asking = true;
                ask(journey, stub, stub.lookup, stub.way, cause);
            }
        }
    }

    private int named(Journey journey, Lookup lookup, long expires, boolean remembered, int cause) {
        return world.recorder.add(id -> new Event.Named(id, cause, world.agenda.now(), journey.number,
                lookup.client(), lookup.dns(), (expires - world.agenda.now() + SECOND - 1) / SECOND, remembered));
    }

    private void ask(Journey journey, Stub stub, Lookup lookup, Course way, int cause) {
        carrier.send(journey.strand, Phase.DNS_QUESTION, way, 0, cause, new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                refer(journey, stub, lookup, way, leg);
            }

            @Override
            public void failed(Reason reason, int event) {
                known(stub, lookup, world.agenda.now() + ttl(lookup), event);
            }
        });
    }

    private long ttl(Lookup lookup) {
        Component dns = world.topology.component(lookup.dns());
        return dns == null ? 0 : dns.role().given().get(Property.TTL_SECONDS) * SECOND;
    }

    /// The resolver finds out, if it does not know.
    private void refer(Journey journey, Stub stub, Lookup lookup, Course way, int cause) {
        Memory memory = memories.computeIfAbsent(lookup.dns(), _ -> new Memory());
        if (world.agenda.now() < memory.expires) {
            answer(journey, stub, lookup, way, memory.expires, cause);
            return;
        }
        List<Server> servers = memory.knowsZone ? List.of(Server.ZONE) : List.of(Server.values());
        memory.knowsZone = true;
        refer(journey, lookup, way, servers, cause, told -> {
            memory.expires = world.agenda.now() + ttl(lookup);
            answer(journey, stub, lookup, way, memory.expires, told);
        });
    }

    /// Asks these servers one after another.
    private void refer(Journey journey, Lookup lookup, Course way, List<Server> servers, int cause, IntConsumer then) {
        if (servers.isEmpty()) {
            then.accept(cause);
            return;
        }
        int event = world.recorder.open();
        long start = world.agenda.now();
        world.agenda.at(start + world.pace.roundTrip(way), () -> {
            if (world.recorder.keeps()) {
                world.recorder.close(new Event.Referred(event, cause, start, world.agenda.now(), journey.number,
                        lookup.dns(), servers.getFirst()));
            }
            refer(journey, lookup, way, servers.subList(1, servers.size()), event, then);
        });
    }

    private void answer(Journey journey, Stub stub, Lookup lookup, Course way, long expires, int cause) {
        carrier.send(journey.strand, Phase.DNS_ANSWER, way.home, 0, cause, new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                known(stub, lookup, expires, named(journey, lookup, expires, false, leg));
            }

            @Override
            public void failed(Reason reason, int event) {
                known(stub, lookup, expires, event);
            }
        });
    }

    private void known(Stub stub, Lookup lookup, long expires, int cause) {
        stub.expires = expires;
        stub.asking = false;
        entrance.resolved(lookup.client());
        List<Journey> waiting = List.copyOf(stub.waiting);
        stub.waiting.clear();
        waiting.forEach(journey -> journey.depart(cause));
    }
}
