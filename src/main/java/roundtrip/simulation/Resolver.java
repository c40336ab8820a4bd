package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import roundtrip.routing.Lookup;
import roundtrip.topology.Component;
import roundtrip.topology.Property;

/// Names become addresses: asked for once, then remembered until the time to live is over.
///
/// A cold lookup takes four round trips, one to the resolver and three from there (root, top level, zone). Where DNS does not
/// answer, the address that was known before is used: the request itself does not need DNS.
final class Resolver {
    private static final int ROUND_TRIPS_BEHIND = 3;
    private static final long SECOND = 1000 * Pace.MS;

    private static final class Memory {
        long expires = -1;
        boolean asking;
        final List<IntConsumer> waiting = new ArrayList<>();
    }

    private final World world;
    private final Carrier carrier;
    private final Map<String, Memory> memories = new LinkedHashMap<>();

    Resolver(World world, Carrier carrier) {
        this.world = world;
        this.carrier = carrier;
    }

    /// Goes on with the address: at once if it is remembered, else when the answer is there.
    ///
    /// @param then gets the event that brought the address, or the one that asked for it
    void address(String client, Strand strand, int cause, IntConsumer then) {
        Optional<Lookup> lookup = world.network.intact().dnsOf(client);
        Memory memory = memories.computeIfAbsent(client, _ -> new Memory());
        if (lookup.isEmpty() || world.agenda.now() < memory.expires) {
            then.accept(cause);
            return;
        }
        memory.waiting.add(then);
        if (!memory.asking) {
            memory.asking = true;
            ask(lookup.get(), memory, strand, cause);
        }
    }

    private void ask(Lookup lookup, Memory memory, Strand strand, int cause) {
        Segment way = new Segment(lookup.client(), lookup.dns(), lookup.link(), false);
        carrier.send(strand, Phase.DNS_QUESTION, List.of(way), 0, cause, new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                long busy = 2 * ROUND_TRIPS_BEHIND * world.pace.latency(way);
                world.agenda.at(world.agenda.now() + busy, () -> answer(lookup, memory, strand, way, leg));
            }

            @Override
            public void failed(Reason reason, int event) {
                known(lookup, memory, event);
            }
        });
    }

    private void answer(Lookup lookup, Memory memory, Strand strand, Segment way, int cause) {
        carrier.send(strand, Phase.DNS_ANSWER, Segment.back(List.of(way)), 0, cause, new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                known(lookup, memory, leg);
            }

            @Override
            public void failed(Reason reason, int event) {
                known(lookup, memory, event);
            }
        });
    }

    private void known(Lookup lookup, Memory memory, int cause) {
        Component dns = world.topology.component(lookup.dns());
        int seconds = dns == null ? 0 : dns.role().given().get(Property.TTL_SECONDS);
        memory.expires = world.agenda.now() + seconds * SECOND;
        memory.asking = false;
        List<IntConsumer> waiting = List.copyOf(memory.waiting);
        memory.waiting.clear();
        waiting.forEach(then -> then.accept(cause));
    }
}
