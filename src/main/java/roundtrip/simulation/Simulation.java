package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import roundtrip.routing.Demand;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.topology.Topology;

/// Plays a run on a drawing. The same drawing and the same run give equal traces, on every machine and at every speed.
public final class Simulation {
    private static final long EVENTS_PER_REQUEST = 10_000;

    private final Supplier<? extends Agenda> agendas;
    private final Balancing balancing;

    /// @param agendas makes the clock of a run
    public Simulation(Supplier<? extends Agenda> agendas, Balancing balancing) {
        this.agendas = agendas;
        this.balancing = balancing;
    }

    /// @throws IllegalArgumentException if the run names a part that the drawing does not have; its message is that id
    public Trace run(Topology topology, Run run) {
        return run(topology, run, Meter.NONE);
    }

    /// @param meter hears of everything while it happens
    public Trace run(Topology topology, Run run, Meter meter) {
        Recorder recorder = new Recorder(true);
        Rooms rooms = play(topology, run, recorder, meter, () -> false);
        return new Trace(topology, run, recorder.events(), recorder.requests(), recorder.picks(),
                rooms.pools().upcoming(), rooms.pools().backends(), recorder.remarks());
    }

    /// Plays a run for somebody who counts and needs no trace: what was, is forgotten.
    ///
    /// @param enough asked now and then; the run ends as soon as it says so
    /// @return what is not as in reality, and what could not be done
    public List<Trace.Remark> measure(Topology topology, Run run, Meter meter, BooleanSupplier enough) {
        Recorder recorder = new Recorder(false);
        play(topology, run, recorder, meter, enough);
        return List.copyOf(recorder.remarks());
    }

    private Rooms play(Topology topology, Run run, Recorder recorder, Meter meter, BooleanSupplier enough) {
        Agenda agenda = agendas.get();
        World world = new World(topology, agenda, recorder, meter);
        world.settle(run.interventions().stream().filter(Intervention::isSettled).toList());
        Rooms rooms = Rooms.of(world, run, balancing);
        remark(world, run);
        for (Intervention done : run.interventions()) {
            world.network.failure(List.of(done.target()));
            if (!done.isSettled()) {
                agenda.at(done.atNs(), () -> world.apply(done));
            }
        }
        enter(run, rooms);
        agenda.run(EVENTS_PER_REQUEST * (run.asks().size() + run.interventions().size() + 1L), enough);
        rooms.backlogs().close();
        return rooms;
    }

    private static void enter(Run run, Rooms rooms) {
        Demands demands = new Demands(rooms.world().network, run.seed());
        List<Ask> asks = run.asks();
        for (int i = 0; i < asks.size(); i++) {
            Ask ask = asks.get(i);
            if (rooms.world().topology.component(ask.client()) == null) {
                throw new IllegalArgumentException(ask.client());
            }
            Journey journey = new Journey(rooms, i + 1, ask, demands.of(ask));
            rooms.world().agenda.at(ask.atNs(), journey);
        }
    }

    private static void remark(World world, Run run) {
        if (run.asks().isEmpty()) {
            world.recorder.remark("remark.nobody");
        }
    }

    /// Which data a request is about: drawn among those that the user can have when nothing is broken.
    private static final class Demands {
        private final Map<Ask, List<Demand>> known = new LinkedHashMap<>();
        private final Network network;
        private final Chance chance;

        Demands(Network network, long seed) {
            this.network = network;
            chance = Chance.of(seed, "data");
        }

        Demand of(Ask ask) {
            List<Demand> open = known.computeIfAbsent(new Ask(0, ask.client(), ask.operation()), this::open);
            return open.size() == 1 ? open.getFirst() : open.get((int) (chance.unit() * open.size()));
        }

        private List<Demand> open(Ask ask) {
            List<Demand> own = new ArrayList<>(network.demands().stream()
                    .filter(demand -> demand.client().equals(ask.client()) && demand.operation() == ask.operation())
                    .toList());
            List<Demand> possible = own.stream()
                    .filter(demand -> network.intact().outcome(demand) != Outcome.DOWN).toList();
            if (own.isEmpty()) {
                own.add(new Demand(ask.client(), anySet(), ask.operation()));
            }
            return possible.isEmpty() ? own.subList(0, 1) : possible;
        }

        private String anySet() {
            return network.demands().stream().filter(demand -> demand.operation() == Operation.READ)
                    .map(Demand::dataset).findFirst().orElse("");
        }
    }
}
