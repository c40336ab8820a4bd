package roundtrip.simulation;

import roundtrip.simulation.Event.Fate;

/// A packet on its way, leg by leg. It is its own next event, so that nothing is made for a leg but what a trace keeps.
final class Parcel implements Runnable {
    private final World world;
    private final Holds holds;
    private final Strand strand;
    private final Phase phase;
    private final Course course;
    private final int status;
    private final boolean bounced;
    private final Carrier.Delivery delivery;

    private int lane;
    private int number;
    private String name = "";
    private int cause;
    private boolean waits;
    private long heldNs;
    private int event;
    private long leftNs;
    private boolean wasCut;

    /// @param bounced whether it only brings home that a connection was refused
    Parcel(World world, Holds holds, Strand strand, Phase phase, Course course, int status, boolean bounced,
            Carrier.Delivery delivery) {
        this.world = world;
        this.holds = holds;
        this.strand = strand;
        this.phase = phase;
        this.course = course;
        this.status = status;
        this.bounced = bounced;
        this.delivery = delivery;
    }

    void send(int why) {
        cause = why;
        number = strand.nextLeg();
        name = strand.name();
        long now = world.agenda.now();
        long until = holds.leaving(strand.request, name, number);
        heldNs = until > now ? until : 0;
        if (heldNs > 0) {
            strand.hold(until - now);
            waits = true;
            world.agenda.at(until, this);
        } else {
            leave();
        }
    }

    @Override
    public void run() {
        if (waits) {
            waits = false;
            leave();
        } else {
            arrive();
        }
    }

    private void leave() {
        Lane here = course.there[lane];
        if (world.isDead(here.from()) && !bounced) {
            delivery.failed(Reason.CLOSED, cause);
            return;
        }
        event = world.recorder.open();
        leftNs = world.agenda.now();
        wasCut = world.isCut(here.link());
        long usual = leftNs + world.pace.latency(here);
        long until = holds.arriving(strand.request, name, number);
        strand.hold(Math.max(0, until - usual));
        if (usual == leftNs && until <= usual) {
            arrive();
        } else {
            world.agenda.at(Math.max(usual, until), this);
        }
    }

    private void arrive() {
        Lane here = course.there[lane];
        Fate fate = fate(here);
        if (world.recorder.keeps()) {
            Segment segment = here.segment();
            world.recorder.close(new Event.Leg(event, cause, leftNs, world.agenda.now(), strand.request, name,
                    number, strand.operation, phase, segment.from(), segment.to(), segment.link(), segment.encrypted(),
                    status, fate, heldNs));
        }
        switch (fate) {
            case ARRIVED -> arrived();
            case REFUSED -> refused(here);
            case SWALLOWED, CUT -> lost(here);
        }
    }

    private Fate fate(Lane here) {
        if (wasCut || world.isCut(here.link())) {
            return Fate.CUT;
        }
        return !world.isDead(here.to()) ? Fate.ARRIVED : here.filter() ? Fate.SWALLOWED : Fate.REFUSED;
    }

    private void arrived() {
        if (lane < course.there.length - 1) {
            lane++;
            send(event);
        } else if (bounced) {
            delivery.failed(Reason.REFUSED, event);
        } else {
            delivery.arrived(event);
        }
    }

    /// A refusal comes back at once, over the same way.
    private void refused(Lane here) {
        int trouble = trouble(here, Reason.REFUSED);
        if (phase.goesHome() || phase == Phase.COPY || bounced) {
            delivery.failed(Reason.REFUSED, trouble);
            return;
        }
        Phase home = phase == Phase.QUESTION ? Phase.ANSWER : Phase.DNS_ANSWER;
        new Parcel(world, holds, strand, home, course.homeFrom(lane), 0, true, delivery).send(trouble);
    }

    /// Nobody answers: that is noticed only when patience ends.
    private void lost(Lane here) {
        int trouble = trouble(here, Reason.NO_ANSWER);
        world.agenda.at(world.agenda.now() + Pace.PATIENCE, () -> delivery.failed(Reason.NO_ANSWER, trouble));
    }

    private int trouble(Lane here, Reason reason) {
        world.meter.failed(strand.request, here.to(), reason, world.agenda.now());
        Segment segment = here.segment();
        return world.recorder.add(id -> new Event.Trouble(id, event, world.agenda.now(), strand.request, segment.to(),
                world.isCut(here.link()) ? segment.link() : null, reason, 0));
    }
}
