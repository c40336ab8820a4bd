package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Operation;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Trait;

/// One request, from the question to the answer. It remembers whom it has entered, because the answer takes the same road back.
final class Journey {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int APPLICATION_ERROR = 500;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final long RETRY_PAUSE = 1_000 * Pace.MS;

    /// Somebody who has the request in hand.
    private static final class Visit {
        final String component;
        final List<Segment> way;
        final Set<String> tried = new LinkedHashSet<>();
        @Nullable Hop onward;
        /// Whether `onward` counts it among the requests that it has.
        boolean counted;
        int attempts;

        Visit(String component, List<Segment> way) {
            this.component = component;
            this.way = way;
        }
    }

    private final Rooms rooms;
    private final World world;
    private final int number;
    private final Ask ask;
    private final Demand demand;
    private final Strand strand;
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final List<String> path = new ArrayList<>();
    private @Nullable Reason reason;

    Journey(Rooms rooms, int number, Ask ask, Demand demand) {
        this.rooms = rooms;
        this.world = rooms.world();
        this.number = number;
        this.ask = ask;
        this.demand = demand;
        strand = new Strand(number, "", ask.operation());
        strand.whenHeld(() -> visits.forEach(this::leave)); // in virtual time it is long over
        path.add(ask.client());
    }

    void start() {
        int asked = record(id -> new Event.Asked(id, Event.NONE, now(), number, ask.client(), ask.operation()));
        if (world.isDead(ask.client())) {
            blame(Reason.CLOSED);
            end(0, asked);
        } else {
            rooms.resolver().address(ask.client(), strand, asked, this::depart);
        }
    }

    private void depart(int cause) {
        Optional<Hop> way = rooms.entrance().next(demand);
        if (way.isPresent()) {
            go(way.get(), cause);
        } else {
            end(0, trouble(ask.client(), Reason.NO_WAY, 0, cause));
        }
    }

    private void go(Hop hop, int cause) {
        List<Segment> way = Segment.of(hop, world.topology);
        rooms.carrier().send(strand, Phase.QUESTION, way, 0, cause, new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                path.addAll(hop.nodes());
                path.add(hop.to());
                visits.push(new Visit(hop.to(), way));
                work(leg);
            }

            @Override
            public void failed(Reason why, int event) {
                notReached(why, event);
            }
        });
    }

    private void work(int cause) {
        String place = top().component;
        long needed = world.pace.service(place);
        if (needed == 0) {
            decide(cause);
            return;
        }
        int id = world.recorder.open();
        long start = now();
        world.agenda.at(start + needed, () -> {
            world.recorder.close(new Event.Worked(id, cause, start, now(), number, place));
            decide(id);
        });
    }

    private void decide(int cause) {
        String place = top().component;
        List<String> entered = path.subList(1, path.size());
        if (world.isDead(place)) {
            died(cause);
        } else if (world.network.intact().arrived(demand.reading(), entered)) {
            serve(place, cause);
        } else if (kind(place).has(Trait.CHOOSES)) {
            choose(cause);
        } else {
            onward(entered, cause);
        }
    }

    private void serve(String place, int cause) {
        if (ask.operation() == Operation.READ) {
            int behind = rooms.copies().behind(place);
            answer(OK, kind(place) == Kind.DATABASE
                    ? record(id -> new Event.ReadAt(id, cause, now(), number, place, behind))
                    : cause);
        } else if (kind(place) != Kind.DATABASE) {
            answer(CREATED, cause);
        } else if (rooms.promotion().takesWrites(place)) {
            long wait = rooms.copies().write(place, number, cause);
            world.agenda.at(now() + wait, () -> answer(CREATED, cause));
        } else {
            answer(APPLICATION_ERROR, trouble(place, Reason.READ_ONLY, APPLICATION_ERROR, cause));
        }
    }

    /// An application or queue: the best way that is left, else the way that would be, to be refused there.
    private void onward(List<String> entered, int cause) {
        List<Hop> ways = world.walk().next(demand, entered);
        if (ways.isEmpty()) {
            ways = world.network.intact().next(demand, entered);
        }
        if (ways.isEmpty()) {
            answer(APPLICATION_ERROR, trouble(top().component, Reason.NO_WAY, APPLICATION_ERROR, cause));
        } else {
            go(ways.getFirst(), cause);
        }
    }

    private void choose(int cause) {
        Visit here = top();
        leave(here);
        List<String> entered = path.subList(1, path.size());
        Optional<Hop> pick = rooms.pools().of(here.component).pick(demand, entered, here.tried);
        if (pick.isEmpty() && kind(here.component) != Kind.LOAD_BALANCER) {
            onward(entered, cause);
        } else if (pick.isEmpty()) {
            answer(UNAVAILABLE, trouble(here.component, Reason.NO_BACKEND, UNAVAILABLE, cause));
        } else {
            String backend = pick.get().to();
            here.onward = pick.get();
            here.counted = true;
            here.attempts++;
            world.recorder.pick(here.component, backend);
            int attempt = here.attempts;
            go(pick.get(), record(
                    id -> new Event.Picked(id, cause, now(), number, here.component, backend, attempt)));
        }
    }

    /// Whoever was chosen here has the request no more.
    private void leave(Visit visit) {
        if (visit.counted && visit.onward != null) {
            rooms.pools().of(visit.component).left(visit.onward);
        }
        visit.counted = false;
    }

    /// The next one did not take the request.
    private void notReached(Reason why, int cause) {
        if (visits.isEmpty()) {
            blame(why);
            end(0, cause);
        } else if (world.isDead(top().component)) {
            died(cause);
        } else if (world.topology.component(top().component) instanceof Component part
                && part.role() instanceof Role.LoadBalancer role) {
            retry(role, why, cause);
        } else {
            blame(why);
            answer(BAD_GATEWAY, cause);
        }
    }

    /// HAProxy tries the same backend again, a second apart where it was refused (`retries`), or others at once with
    /// `redispatch`. nginx asks each backend once.
    private void retry(Role.LoadBalancer role, Reason why, int cause) {
        Visit here = top();
        Hop failed = here.onward;
        boolean nginx = role.given().get(Property.PRODUCT) == Product.NGINX;
        int limit = nginx ? rooms.pools().of(here.component).backends().size() - 1 : role.given().get(Property.RETRIES);
        if (failed == null || here.attempts > limit) {
            blame(why);
            answer(nginx ? BAD_GATEWAY : UNAVAILABLE,
                    trouble(here.component, Reason.NO_BACKEND, nginx ? BAD_GATEWAY : UNAVAILABLE, cause));
        } else if (nginx || role.given().get(Property.REDISPATCH)) {
            if (!nginx) {
                here.tried.clear();
            }
            here.tried.add(failed.to());
            choose(cause);
        } else {
            here.attempts++;
            world.agenda.at(now() + (why == Reason.REFUSED ? RETRY_PAUSE : 0), () -> go(failed, cause));
        }
    }

    /// Whoever had the request in hand is gone. The one before notices that the connection is closed.
    private void died(int cause) {
        int trouble = trouble(top().component, Reason.CLOSED, 0, cause);
        leave(visits.pop());
        if (visits.isEmpty()) {
            end(0, trouble);
        } else if (world.isDead(top().component)) {
            died(trouble);
        } else {
            answer(BAD_GATEWAY, trouble);
        }
    }

    private void answer(int status, int cause) {
        Visit done = visits.pop();
        leave(done);
        List<Segment> back = Segment.back(done.way);
        rooms.carrier().send(strand, Phase.ANSWER, back, status, cause, new Carrier.Delivery() {
            @Override
            public void arrived(int leg) {
                if (visits.isEmpty()) {
                    end(status, leg);
                } else {
                    answer(status, leg);
                }
            }

            @Override
            public void failed(Reason why, int event) {
                blame(why == Reason.REFUSED ? Reason.CLOSED : why);
                if (visits.isEmpty()) {
                    end(0, event);
                } else if (world.isDead(top().component)) {
                    died(event);
                } else {
                    answer(why == Reason.NO_ANSWER ? GATEWAY_TIMEOUT : BAD_GATEWAY, event);
                }
            }
        });
    }

    private void end(int status, int cause) {
        record(id -> new Event.Ended(id, cause, now(), number, ask.client(), status, reason));
        world.recorder.finish(new RequestRecord(number, ask.client(), ask.operation(), status, reason, path, ask.atNs(),
                now(), strand.held()));
    }

    private int trouble(String place, Reason why, int status, int cause) {
        blame(why);
        return record(id -> new Event.Trouble(id, cause, now(), number, place, null, why, status));
    }

    /// The first thing that went wrong is the reason.
    private void blame(Reason why) {
        reason = reason == null ? why : reason;
    }

    private Visit top() {
        return visits.getFirst();
    }

    private Kind kind(String component) {
        return world.kind(component);
    }

    private long now() {
        return world.agenda.now();
    }

    private int record(IntFunction<Event> event) {
        return world.recorder.add(event);
    }
}
