package roundtrip.simulation;

import roundtrip.topology.Kind;

/// What a part does with a request that ends there: a database reads or writes; where there is none, whoever is last in line.
final class Serving {
    private final World world;
    private final Copies copies;
    private final Promotion promotion;

    Serving(World world, Copies copies, Promotion promotion) {
        this.world = world;
        this.copies = copies;
        this.promotion = promotion;
    }

    void serve(Visit visit, int cause) {
        boolean write = visit.journey.isWrite();
        if (visit.here.kind == Kind.DATABASE) {
            if (write) {
                write(visit, cause);
            } else {
                read(visit, cause);
            }
        } else if (write) {
            refuse(visit, cause);
        } else {
            visit.answer(Status.OK, cause);
        }
    }

    /// Without a database nothing can be saved. A web server says that it only hands out files.
    private void refuse(Visit visit, int cause) {
        int status = visit.here.kind == Kind.APP ? Status.APPLICATION_ERROR : Status.NOT_ALLOWED;
        world.recorder.remark("remark.no-database");
        visit.answer(status, visit.trouble(Reason.NO_DATABASE, status, cause));
    }

    private void read(Visit visit, int cause) {
        Journey journey = visit.journey;
        int behind = copies.behind(visit.here.place);
        boolean own = copies.missesOwn(visit.here.place, journey.ask.client());
        if (own) {
            world.meter.missedOwn(journey.number, visit.here.place, visit.now());
        }
        world.meter.read(journey.number, visit.here.place, behind, visit.now());
        visit.answer(Status.OK, world.recorder.add(id -> new Event.ReadAt(id, cause, visit.now(), journey.number,
                visit.here.id, behind, own)));
    }

    private void write(Visit visit, int cause) {
        if (!promotion.takesWrites(visit.here.place)) {
            visit.answer(Status.APPLICATION_ERROR,
                    visit.trouble(Reason.READ_ONLY, Status.APPLICATION_ERROR, cause));
            return;
        }
        world.meter.committed(visit.journey.number, visit.here.place, visit.now());
        long wait = copies.write(visit.here.place, visit.journey, cause);
        if (wait == 0) {
            visit.answer(Status.CREATED, cause);
        } else {
            world.agenda.at(visit.now() + wait, () -> visit.confirm(cause));
        }
    }
}
