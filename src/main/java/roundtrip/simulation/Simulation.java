package roundtrip.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import roundtrip.topology.Property;
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
        return run(topology, run, Meter.NONE, () -> false).orElseThrow();
    }

    /// @param meter hears of everything while it happens
    /// @param enough asked now and then
    /// @return nothing if somebody had enough before the end
    public Optional<Trace> run(Topology topology, Run run, Meter meter, BooleanSupplier enough) {
        Recorder recorder = new Recorder(true);
        Rooms rooms = rooms(topology, run, recorder, meter);
        return play(rooms, run, enough)
                ? Optional.of(new Trace(topology, run, recorder.events(), recorder.requests(), recorder.picks(),
                        rooms.pools().upcoming(), rooms.pools().backends(), recorder.remarks()))
                : Optional.empty();
    }

    /// Plays a run for somebody who counts and needs no trace: what was, is forgotten.
    ///
    /// @param enough asked now and then; the run ends as soon as it says so
    /// @return what is not as in reality, and what could not be done
    public List<Trace.Remark> measure(Topology topology, Run run, Meter meter, BooleanSupplier enough) {
        Recorder recorder = new Recorder(false);
        play(rooms(topology, run, recorder, meter), run, enough);
        return List.copyOf(recorder.remarks());
    }

    private Rooms rooms(Topology topology, Run run, Recorder recorder, Meter meter) {
        World world = new World(topology, agendas.get(), recorder, meter, run.seed());
        world.mishaps.settle(run.interventions().stream().filter(Intervention::isSettled).toList());
        Rooms rooms = Rooms.of(world, run, balancing);
        remark(world, run);
        return rooms;
    }

    /// @return whether it came to its end
    private static boolean play(Rooms rooms, Run run, BooleanSupplier enough) {
        World world = rooms.world();
        for (Intervention done : run.interventions()) {
            world.network.failure(List.of(done.target()));
            if (!done.isSettled()) {
                world.agenda.at(done.atNs(), () -> world.mishaps.apply(done));
            } else if (done.deed().isOrder()) {
                world.mishaps.order(done);
            }
        }
        new Source(rooms, run).begin();
        boolean done = world.agenda.run(EVENTS_PER_REQUEST * (run.expected() + run.interventions().size() + 1)
                + run.flows().lengthNs() / Pace.MS, enough);
        rooms.backlogs().close();
        return done;
    }

    private static void remark(World world, Run run) {
        if (run.isSilent()) {
            world.recorder.remark(Run.users(world.topology).isEmpty() ? "remark.nobody" : "remark.silent");
        }
        world.topology.components().stream().filter(part -> part.common().given().given(Property.TIMEOUT_MS)
                .filter(patience -> Pace.nanos(patience) == 0).isPresent())
                .forEach(part -> world.recorder.remark("remark.patience", part.id()));
    }
}
