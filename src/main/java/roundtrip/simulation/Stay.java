package roundtrip.simulation;

/// The time that a request spends in a queue of a proxy, for any backend or for a certain one.
final class Stay {
    private static final int NOWHERE = -1;

    private final World world;
    private final Visit visit;
    /// Where it is queued, for what event, since when, and the number of that.
    private int place = NOWHERE;
    private int cause;
    private long since;
    private int event;

    Stay(World world, Visit visit) {
        this.world = world;
        this.visit = visit;
    }

    boolean isQueued() {
        return place != NOWHERE;
    }

    void begin(int queuedAt, int why) {
        place = queuedAt;
        cause = why;
        since = visit.now();
        event = world.recorder.open();
        world.meter.queued(visit.journey.number, place, since);
    }

    /// @param served whether it has a backend now
    /// @return how long it was queued
    long end(boolean served) {
        long now = visit.now();
        int request = visit.journey.number;
        if (served) {
            world.meter.called(request, place, now);
        } else {
            world.meter.abandoned(request, place, false, now);
        }
        if (world.recorder.keeps()) {
            world.recorder.close(
                    new Event.Queued(event, cause, since, now, request, world.part(place).id(), served));
        }
        place = NOWHERE;
        return now - since;
    }

    int event() {
        return event;
    }
}
