package roundtrip.simulation;

import roundtrip.topology.Kind;

/// The turn of one visit at its [Slots]: it waits for a slot, works, and holds the slot until the visit is over.
final class Turn {
    private final Visit visit;
    private final World world;
    private boolean queued;
    private boolean holdsSlot;
    private boolean working;
    private int life;
    private int event;
    private int queuedFor;
    private int worksFor;
    private long since;

    Turn(Visit visit, World world) {
        this.visit = visit;
        this.world = world;
    }

    void take(int cause) {
        slots().enter(this, cause);
    }

    private Slots slots() {
        return visit.here.slots;
    }

    private int request() {
        return visit.journey.number;
    }

    private int place() {
        return visit.here.place;
    }

    /// There is no slot: it waits.
    void queue(int cause) {
        since = world.agenda.now();
        queuedFor = cause;
        queued = true;
        event = world.recorder.open();
        world.meter.queued(request(), place(), since);
        visit.startTimer(() -> {
            slots().forget(this);
            unqueued(false);
            visit.giveUp(Status.UNAVAILABLE, event);
        });
    }

    /// A slot is free for it.
    void unqueue(int station) {
        visit.stopTimer();
        unqueued(true);
        begin(station, world.agenda.now() - since, event);
    }

    private void unqueued(boolean served) {
        queued = false;
        if (!served) {
            world.meter.abandoned(request(), place(), false, world.agenda.now());
        }
        if (world.recorder.keeps()) {
            world.recorder.close(new Event.Queued(event, queuedFor, since, world.agenda.now(), request(),
                    visit.here.id, served));
        }
    }

    /// All slots and all places in the queue are taken.
    void full(int cause) {
        world.meter.queued(request(), place(), world.agenda.now());
        world.meter.abandoned(request(), place(), false, world.agenda.now());
        int status = visit.here.kind == Kind.DATABASE ? Status.APPLICATION_ERROR : Status.UNAVAILABLE;
        visit.fail(Reason.FULL, status, cause);
    }

    void begin(int station, long waitedNs, int cause) {
        holdsSlot = true;
        life = station;
        world.meter.began(request(), place(), waitedNs, world.agenda.now());
        long work = visit.here.work.nextNs();
        if (work == 0) {
            visit.decide(cause);
            return;
        }
        working = true;
        worksFor = cause;
        event = world.recorder.open();
        since = world.agenda.now();
        world.agenda.at(since + work, this::worked);
    }

    private void worked() {
        if (working) {
            stopWork();
            visit.decide(event);
        }
    }

    private void stopWork() {
        working = false;
        if (world.recorder.keeps()) {
            world.recorder.close(
                    new Event.Worked(event, worksFor, since, world.agenda.now(), request(), visit.here.id));
        }
    }

    /// The visit is over.
    ///
    /// @param dead whether that is because the part is stopped
    void end(boolean dead) {
        if (queued) {
            unqueued(false);
        }
        if (working) {
            stopWork();
        }
        if (holdsSlot) {
            holdsSlot = false;
            if (dead) {
                world.meter.abandoned(request(), place(), true, world.agenda.now());
            } else {
                world.meter.finished(request(), place(), world.agenda.now());
            }
            slots().leave(life);
        }
    }
}
