package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

/// A part that has a request in hand, from the moment when it is sent there until it has answered. It knows who asked, because the
/// answer takes the same road back.
///
/// What it does with the request is decided by [Serving], [Choosing] and [Forwarding]; here is what all parts have in common: they
/// take a slot, work, wait for others, lose patience, die.
final class Visit implements Asker, Carrier.Delivery {
    final Journey journey;
    final Rooms rooms;
    final Asker asker;
    final Crossing here;
    Strand strand;
    private final World world;
    private final Road road;
    private final Turn turn;

    /// Place of the cache that did not have it; -1 if none was asked.
    int missedAt = -1;
    /// What a chooser does with it.
    @Nullable Errand errand;
    private @Nullable Visit awaited;
    /// Whether the request itself was sent.
    private boolean opened;
    private boolean answering;
    private int status;
    private boolean over;
    private long timer = Agenda.NO_TICKET;

    Visit(Journey journey, Asker asker, Road road, Strand strand) {
        this.strand = strand;
        this.journey = journey;
        this.rooms = journey.rooms;
        this.world = rooms.world();
        this.asker = asker;
        this.road = road;
        here = road.end();
        turn = new Turn(this, world);
    }

    /// Sends the request here.
    void go(int cause) {
        rooms.handshakes().connect(this, cause);
    }

    /// The connection is open, and keys are agreed on: the request comes from whoever opened it.
    void send(int cause) {
        opened = true;
        if (relay() == null) {
            knock(cause);
        } else {
            new Passage(rooms.carrier(), this).begin(cause);
        }
    }

    /// The request goes to this part, which may not be there.
    void knock(int cause) {
        rooms.carrier().send(strand, Phase.QUESTION, road.course, 0, cause, this);
    }

    /// Whoever asked, if it passes on what it cannot read.
    @Nullable
    Visit relay() {
        return asker instanceof Visit visit && visit.here.relays ? visit : null;
    }

    /// The visit at the beginning of the connection that ends here: this one, if nobody passes it on.
    Visit opener() {
        Visit relay = relay();
        return relay == null ? this : relay.opener();
    }

    Road road() {
        return road;
    }

    /// A connection is open, and nothing has been said yet.
    void accept(int cause) {
        journey.reached(this);
        rooms.presence().enter(here.place, this);
        world.meter.arrived(journey.number, here.place, now());
        turn.take(cause);
    }

    @Override
    public void arrived(int leg) {
        if (answering) {
            asker.answered(this, status, leg);
        } else {
            accept(leg);
        }
    }

    @Override
    public void failed(Reason why, int cause) {
        if (answering) {
            Reason reason = why == Reason.REFUSED ? Reason.CLOSED : why;
            blame(reason);
            asker.broken(this, reason, why == Reason.NO_ANSWER ? Status.GATEWAY_TIMEOUT : Status.BAD_GATEWAY, cause);
        } else if (opened && relay() != null) {
            blame(Reason.CLOSED);
            asker.broken(this, Reason.CLOSED, Status.BAD_GATEWAY, cause);
        } else {
            asker.unreached(this, why, cause);
        }
    }

    /// The work is done.
    void decide(int cause) {
        if (here.serves) {
            rooms.serving().serve(this, cause);
        } else if (here.chooses) {
            rooms.choosing().choose(this, cause);
        } else {
            rooms.forwarding().forward(this, cause);
        }
    }

    /// Asks the next one.
    void ask(Road next, int cause) {
        Visit asked = new Visit(journey, this, next, strand);
        awaited = asked;
        stopTimer();
        startTimer(() -> {
            disown();
            rooms.choosing().late(this, cause);
        });
        asked.go(cause);
    }

    /// Does that when patience is over, unless the timer is stopped before.
    void startTimer(Runnable lapse) {
        if (here.slots.patienceNs > 0) {
            timer = world.agenda.at(now() + here.slots.patienceNs, lapse);
        }
    }

    void stopTimer() {
        world.agenda.cancel(timer);
        timer = Agenda.NO_TICKET;
    }

    /// It has waited long enough.
    void giveUp(int late, int cause) {
        timer = Agenda.NO_TICKET;
        fail(Reason.TIME_OUT, late, cause);
    }

    private boolean listensTo(Visit from) {
        return !over && from == awaited;
    }

    /// Whether the part is stopped, so that nobody is there to hear.
    boolean isGone() {
        return world.isDead(here.place);
    }

    @Override
    public void answered(Visit from, int status, int cause) {
        if (listensTo(from)) {
            stopTimer();
            rooms.choosing().answered(this, from, status, cause);
        }
    }

    @Override
    public void unreached(Visit from, Reason why, int cause) {
        if (!listensTo(from)) {
            return;
        }
        stopTimer();
        if (isGone()) {
            died(cause);
        } else {
            rooms.choosing().unreached(this, from, why, cause);
        }
    }

    @Override
    public void broken(Visit from, Reason why, int status, int cause) {
        if (!listensTo(from)) {
            return;
        }
        stopTimer();
        if (isGone()) {
            died(cause);
        } else {
            rooms.choosing().broken(this, from, status, cause);
        }
    }

    /// The part is gone, with the request in its hands. The one before notices that the connection is closed.
    @Override
    public void died(int cause) {
        if (!over) {
            disown();
            close(true);
            tellClosed(trouble(Reason.CLOSED, 0, cause));
        }
    }

    /// What this part has asked others goes on as a thread of its own, and its way home as another.
    private void disown() {
        if (awaited != null) {
            awaited = null;
            follow(strand.fork());
        }
    }

    @Override
    public void follow(Strand home) {
        strand = home;
        asker.follow(home);
    }

    /// That the connection is closed comes home as fast as anything else.
    private void tellClosed(int cause) {
        world.agenda.at(now() + world.pace.wayHome(road.course),
                () -> asker.broken(this, Reason.CLOSED, Status.BAD_GATEWAY, cause));
    }

    /// It says itself what went wrong, if it can.
    void fail(Reason why, int code, int cause) {
        fail(code, trouble(why, code, cause));
    }

    /// Who does not take part in what is said can only close the connection.
    void fail(int code, int cause) {
        if (here.relays) {
            hangUp(cause);
        } else {
            answer(code, cause);
        }
    }

    void hangUp(int cause) {
        if (!over) {
            close(false);
            tellClosed(cause);
        }
    }

    void answer(int code, int cause) {
        if (over) {
            return;
        }
        close(false);
        status = code;
        answering = true;
        rooms.carrier().send(strand, Phase.ANSWER, road.course.home, code, cause, this);
    }

    private void close(boolean dead) {
        over = true;
        rooms.presence().leave(here.place, this);
        stopTimer();
        rooms.choosing().left(this);
        turn.end(dead);
    }

    /// The write is as safe as it was to be.
    void confirm(int cause) {
        answer(Status.CREATED, cause);
    }

    /// What happens after the user has the answer is no reason for it.
    void blame(Reason why) {
        if (strand == journey.strand) {
            journey.blame(why);
        }
    }

    int trouble(Reason why, int code, int cause) {
        blame(why);
        return journey.trouble(here.id, here.place, why, here.relays ? Status.NONE : code, cause);
    }

    long now() {
        return world.agenda.now();
    }
}
