package roundtrip.simulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Event.Fate;

/// Takes packets along their way, leg by leg, and tells what became of them.
final class Carrier {
    /// What follows when a packet has come through, or has not.
    interface Delivery {
        /// @param leg the event of its last leg
        void arrived(int leg);

        /// @param cause the event that stopped it
        void failed(Reason reason, int cause);
    }

    private record Parcel(Strand strand, Phase phase, List<Segment> way, int status, boolean bounced,
            Delivery delivery) {}

    private record Leaving(Parcel parcel, int index, int number, int cause, long heldNs) {
        Segment segment() {
            return parcel.way.get(index);
        }

        boolean isLast() {
            return index == parcel.way.size() - 1;
        }
    }

    private final World world;
    private final Holds holds;

    Carrier(World world, Holds holds) {
        this.world = world;
        this.holds = holds;
    }

    /// @param status what an answer says; 0 for anything else
    void send(Strand strand, Phase phase, List<Segment> way, int status, int cause, Delivery delivery) {
        next(new Parcel(strand, phase, way, status, false, delivery), 0, cause);
    }

    private void next(Parcel parcel, int index, int cause) {
        int number = parcel.strand.nextLeg();
        long now = world.agenda.now();
        long until = holds.leaving(parcel.strand, number);
        Leaving leaving = new Leaving(parcel, index, number, cause, until > now ? until : 0);
        if (until > now) {
            parcel.strand.hold(until - now);
            world.agenda.at(until, () -> leave(leaving));
        } else {
            leave(leaving);
        }
    }

    private void leave(Leaving leaving) {
        Parcel parcel = leaving.parcel;
        Segment segment = leaving.segment();
        if (world.isDead(segment.from()) && !parcel.bounced) {
            parcel.delivery.failed(Reason.CLOSED, leaving.cause);
            return;
        }
        long now = world.agenda.now();
        int id = world.recorder.open();
        boolean cut = isCut(segment.link());
        long usual = now + world.pace.latency(segment);
        long until = holds.arriving(parcel.strand, leaving.number);
        parcel.strand.hold(Math.max(0, until - usual));
        world.agenda.at(Math.max(usual, until), () -> arrive(leaving, id, now, cut));
    }

    private boolean isCut(@Nullable String link) {
        return link != null && world.isCut(link);
    }

    private void arrive(Leaving leaving, int id, long startNs, boolean wasCut) {
        Parcel parcel = leaving.parcel;
        Segment segment = leaving.segment();
        Fate fate = fate(leaving, wasCut || isCut(segment.link()));
        world.recorder.close(new Event.Leg(id, leaving.cause, startNs, world.agenda.now(), parcel.strand.request,
                parcel.strand.name, leaving.number, parcel.strand.operation, parcel.phase, segment.from(), segment.to(),
                segment.link(), segment.encrypted(), parcel.status, fate, leaving.heldNs));
        switch (fate) {
            case ARRIVED -> arrived(leaving, id);
            case REFUSED -> refused(leaving, id);
            case SWALLOWED, CUT -> lost(leaving, id);
        }
    }

    private Fate fate(Leaving leaving, boolean cut) {
        String target = leaving.segment().to();
        if (cut) {
            return Fate.CUT;
        }
        if (!world.isDead(target)) {
            return Fate.ARRIVED;
        }
        return world.isTransparent(target) ? Fate.SWALLOWED : Fate.REFUSED;
    }

    private void arrived(Leaving leaving, int id) {
        Parcel parcel = leaving.parcel;
        if (!leaving.isLast()) {
            next(parcel, leaving.index + 1, id);
        } else if (parcel.bounced) {
            parcel.delivery.failed(Reason.REFUSED, id);
        } else {
            parcel.delivery.arrived(id);
        }
    }

    /// A refusal comes back at once, over the same way.
    private void refused(Leaving leaving, int id) {
        Parcel parcel = leaving.parcel;
        int trouble = trouble(leaving, id, Reason.REFUSED);
        if (parcel.phase.goesHome() || parcel.phase == Phase.COPY || parcel.bounced) {
            parcel.delivery.failed(Reason.REFUSED, trouble);
            return;
        }
        List<Segment> back = Segment.back(parcel.way.subList(0, leaving.index + 1));
        Phase home = parcel.phase == Phase.QUESTION ? Phase.ANSWER : Phase.DNS_ANSWER;
        next(new Parcel(parcel.strand, home, back, 0, true, parcel.delivery), 0, trouble);
    }

    /// Nobody answers: that is noticed only when patience ends.
    private void lost(Leaving leaving, int id) {
        int trouble = trouble(leaving, id, Reason.NO_ANSWER);
        world.agenda.at(world.agenda.now() + Pace.PATIENCE,
                () -> leaving.parcel.delivery.failed(Reason.NO_ANSWER, trouble));
    }

    private int trouble(Leaving leaving, int cause, Reason reason) {
        Segment segment = leaving.segment();
        return world.recorder.add(id -> new Event.Trouble(id, cause, world.agenda.now(),
                leaving.parcel.strand.request, segment.to(), isCut(segment.link()) ? segment.link() : null, reason, 0));
    }
}
