package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Intervention.Choice;

/// A request in the hands of a balancer, CDN or web server. It tells the proxy's [Call] what happens to the request, and carries out
/// what the proxy orders.
final class Errand implements Reach {
    /// What a proxy orders.
    enum Order {
        CONNECT,
        PAUSE,
        QUEUE,
        ANSWER,
        REFUSE
    }

    /// How the last attempt ended.
    private enum Ending {
        NONE,
        UNREACHED,
        BROKEN,
        LATE
    }

    final Visit visit;
    private final World world;
    private final Pool pool;
    private final Forwarding forwarding;
    private final Call call;
    private final Stay stay;
    /// Where somebody has seen it go first, after it had waited until then.
    private final @Nullable Choice first;
    private long boundNs;
    private @Nullable Order order;
    private long detail;
    private int cause;
    private int attempts;
    private int backend = Balancer.NOBODY;
    private boolean waiting;
    private boolean working;
    private boolean over;
    private long timer = Agenda.NO_TICKET;
    private Ending ending = Ending.NONE;
    private Reason why = Reason.NO_BACKEND;
    private @Nullable Visit asked;

    Errand(Visit visit, World world, Pool pool, Forwarding forwarding) {
        this.visit = visit;
        this.world = world;
        this.pool = pool;
        this.forwarding = forwarding;
        first = pool.seen(visit.journey.number, 1);
        stay = new Stay(world, visit);
        call = pool.call(this);
    }

    @Override
    public boolean isOpen(int server) {
        return first == null || attempts > 0
                ? pool.to(visit.here, server) != null
                : server == pool.number(first.backend());
    }

    /// Who was seen to wait takes part in the queue until that time, so that nobody else comes before its turn.
    @Override
    public int seen() {
        if (attempts == 0 && visit.now() < boundNs) {
            return Balancer.NOBODY;
        }
        Choice seen = pool.seen(visit.journey.number, attempts + 1);
        return seen == null ? Balancer.NOBODY : pool.number(seen.backend());
    }

    void begin(int why) {
        cause = why;
        boundNs = first == null ? 0 : visit.now() + first.waitedNs();
        call.arrive(visit.now());
        pool.obey();
    }

    /// @return whether it is to be put on the list of those who have orders
    boolean order(Order what, long how) {
        boolean isNew = order == null;
        order = what;
        detail = how;
        return isNew;
    }

    /// Does what was ordered.
    void obey() {
        Order now = order;
        order = null;
        if (now == null) {
            return;
        }
        if (over) {
            forget(now);
            return;
        }
        switch (now) {
            case CONNECT -> send((int) detail);
            case PAUSE -> await(detail);
            case QUEUE -> await(place(), first != null && attempts == 0 ? boundNs : detail);
            case ANSWER -> forward((int) detail);
            case REFUSE -> fail((int) detail);
        }
    }

    /// Nobody wants the answer any more.
    private void forget(Order now) {
        if (now == Order.CONNECT) {
            call.finished(visit.now());
        } else if (now == Order.PAUSE || now == Order.QUEUE) {
            call.due(visit.now());
        }
    }

    private int place() {
        return call.backend() == Balancer.NOBODY ? visit.here.place : pool.place(call.backend());
    }

    private void await(long untilNs) {
        waiting = true;
        timer = untilNs >= ProxySettings.FOR_EVER ? Agenda.NO_TICKET : world.agenda.at(untilNs, this::due);
    }

    private void await(int place, long untilNs) {
        unqueue(false);
        stay.begin(place, cause);
        await(untilNs);
    }

    private void due() {
        waiting = false;
        call.due(visit.now());
        pool.obey();
    }

    /// @param served whether it has a backend now
    /// @return how long it was queued
    private long unqueue(boolean served) {
        waiting = false;
        world.agenda.cancel(timer);
        if (!stay.isQueued()) {
            return 0;
        }
        long waitedNs = stay.end(served);
        cause = world.recorder.keeps() ? stay.event() : cause;
        return waitedNs;
    }

    private void send(int server) {
        if (visit.isGone()) {
            visit.died(cause);
            return;
        }
        long waitedNs = unqueue(true);
        working = true;
        attempts++;
        Road road = pool.road(visit.here, server);
        if (server != backend) {
            backend = server;
            picked(road, waitedNs);
        }
        visit.ask(road, cause);
    }

    private void picked(Road road, long waitedNs) {
        int request = visit.journey.number;
        int attempt = attempts;
        int reason = cause;
        world.recorder.pick(visit.here.id, road.hop.to());
        world.meter.picked(request, visit.here.place, road.to, attempt, waitedNs, visit.now());
        cause = world.recorder.add(id -> new Event.Picked(id, reason, visit.now(), request, visit.here.id,
                road.hop.to(), attempt, waitedNs));
    }

    /// The backend has answered.
    void answered(Visit from, int status, int leg) {
        asked = from;
        cause = leg;
        call.answered(status, visit.now());
        pool.obey();
    }

    private void forward(int status) {
        if (call.setsCookie()) {
            pool.remember(visit.journey, backend);
        }
        if (asked != null) {
            forwarding.answered(visit, asked, status, cause);
        }
    }

    void unreached(Visit from, Reason reason, int trouble) {
        ended(Ending.UNREACHED, from, trouble);
        why = reason;
        if (reason == Reason.REFUSED) {
            call.refused(visit.now());
        } else {
            call.unreached(visit.now());
        }
        pool.obey();
    }

    void broken(Visit from, int status, int trouble) {
        ended(Ending.BROKEN, from, trouble);
        if (status == Status.GATEWAY_TIMEOUT) {
            call.silent(visit.now());
        } else {
            call.closed(visit.now());
        }
        pool.obey();
    }

    /// The backend said nothing for as long as it may.
    void late(int trouble) {
        ended(Ending.LATE, asked, trouble);
        call.silent(visit.now());
        pool.obey();
    }

    private void ended(Ending how, @Nullable Visit from, int trouble) {
        working = false;
        ending = how;
        asked = from;
        cause = trouble;
    }

    /// The proxy gives up.
    private void fail(int status) {
        working = false;
        boolean tooLong = stay.isQueued();
        unqueue(false);
        if (visit.isGone()) {
            visit.died(cause);
        } else if (tooLong || ending == Ending.LATE) {
            visit.fail(Reason.TIME_OUT, status, cause);
        } else if (ending == Ending.BROKEN && asked != null) {
            forwarding.broken(visit, asked, status, cause);
        } else if (pool.isBalancer()) {
            if (ending == Ending.UNREACHED) {
                visit.blame(why);
            }
            visit.fail(status, forwarding.stuck(visit, Reason.NO_BACKEND, status, cause));
        } else if (asked == null) {
            visit.errand = null;
            over();
            forwarding.onward(visit, cause);
        } else {
            forwarding.unreached(visit, asked, why, cause);
        }
    }

    /// The visit is over, or goes on without the proxy.
    void over() {
        if (over) {
            return;
        }
        over = true;
        boolean atProxy = waiting;
        unqueue(false);
        if (working) {
            call.finished(visit.now());
        } else if (atProxy) {
            call.due(visit.now());
        }
        pool.left(call);
    }
}
