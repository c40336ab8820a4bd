package roundtrip.simulation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Hop;
import roundtrip.routing.Walk;
import roundtrip.simulation.Intervention.Choice;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Terms.Deed;

/// The backends of one balancer, CDN or web server, the proxy that shares requests out to them, and what it knows of their health.
///
/// A balancer that asks for health learns late: each backend has a state of the drawing that the checks have caught up with, and
/// is chosen by that one. Everybody else sees the state as it is.
final class Pool implements World.Listener {
    /// 203.0.113.1, of the addresses that are kept for examples.
    private static final int FIRST_ADDRESS = 0xcb007101;

    private final World world;
    private final Component part;
    private final List<Hop> backends;
    private final List<String> names;
    private final Function<Orders, Dispatcher> proxy;
    private Dispatcher dispatcher;
    private final Choices memory;
    private final @Nullable Walk[] known;
    /// The backend that the cookie of each client names.
    private final int[] cookies;
    private final boolean sticky;
    private final Errands errands = new Errands();
    private final BitSet failing = new BitSet();
    private final BitSet gone = new BitSet();
    private boolean noneLeft;
    private @Nullable Checks checks;
    private long wakeNs = Dispatcher.NEVER;

    /// @param proxy makes the dispatcher that obeys these orders
    Pool(World world, Component part, List<Hop> backends, boolean sticky, Choices memory,
            Function<Orders, Dispatcher> proxy) {
        this.world = world;
        this.part = part;
        this.backends = backends;
        this.sticky = sticky;
        this.memory = memory;
        names = backends.stream().map(Hop::to).toList();
        known = new @Nullable Walk[backends.size()];
        cookies = new int[world.size()];
        Arrays.fill(cookies, Balancer.NOBODY);
        this.proxy = proxy;
        dispatcher = proxy.apply(errands);
        world.listen(this);
    }

    /// @param ours who asks the backends for their health
    void watchedBy(Checks ours) {
        checks = ours;
    }

    String place() {
        return part.id();
    }

    boolean isBalancer() {
        return part.kind() == Kind.LOAD_BALANCER;
    }

    List<Hop> backends() {
        return backends;
    }

    /// Somebody new is here.
    Call call(Errand errand) {
        Journey journey = errand.visit.journey;
        return dispatcher.call(errands.enter(errand), caller(errand.visit.here), cookies[journey.client],
                !journey.isWrite() && !errand.visit.here.relays, errand);
    }

    /// The call is over.
    void left(Call call) {
        obey();
        errands.leave(call);
    }

    /// The answer of that backend brings its cookie.
    void remember(Journey journey, int backend) {
        if (sticky) {
            cookies[journey.client] = backend;
        }
    }

    /// The way to a backend, if it is to be chosen as far as is known.
    @Nullable
    Road to(Crossing here, int backend) {
        return here.to(backend, names.size(), names.get(backend), known(backend));
    }

    /// The way to a backend, whether it is to be chosen or not.
    Road road(Crossing here, int backend) {
        Road road = to(here, backend);
        return road == null ? here.road(backends.get(backend)) : road;
    }

    /// Place of a backend.
    int place(int backend) {
        return world.place(names.get(backend));
    }

    int number(String backend) {
        return names.indexOf(backend);
    }

    @Nullable
    Choice seen(int request, int attempt) {
        return memory.chosen(part.id(), request, attempt);
    }

    /// Carries out what was ordered.
    void obey() {
        errands.obey();
        long due = dispatcher.dueNs();
        if (due != Dispatcher.NEVER && due != wakeNs) {
            wakeNs = due;
            world.agenda.meanwhile(due, this::wake);
        }
    }

    private void wake() {
        wakeNs = Dispatcher.NEVER;
        dispatcher.advance(world.agenda.now());
        obey();
    }

    /// A client comes from the address that it has in the drawing, else from one of its own; each data set is a page.
    private Caller caller(Crossing here) {
        Caller caller = here.caller;
        if (caller == null) {
            caller = caller(here.demand);
            here.caller = caller;
        }
        return caller;
    }

    private Caller caller(Demand demand) {
        Component client = world.topology.component(demand.client());
        String page = "/" + demand.dataset();
        return client == null
                ? new Caller(FIRST_ADDRESS, page)
                : client.common().ip().filter(Caller::isAddress).map(ip -> Caller.of(ip, page))
                        .orElseGet(() -> new Caller(FIRST_ADDRESS + world.place(client.id()), page));
    }

    /// Somebody tells the balancer something about a backend.
    ///
    /// @return whether the product lets somebody do that
    boolean order(int backend, Deed deed, int weight) {
        long now = world.agenda.now();
        boolean done = true;
        switch (deed) {
            case MAINT -> {
                dispatcher.maintain(backend, now);
                if (checks != null) {
                    checks.pause(backend);
                }
            }
            case DRAIN -> dispatcher.drain(backend, now);
            case READY -> {
                dispatcher.ready(backend, now);
                if (checks != null) {
                    checks.resume(backend);
                }
            }
            case WEIGHT -> done = dispatcher.weigh(backend, weight, now);
            default -> throw new IllegalArgumentException(deed.word());
        }
        obey();
        return done;
    }

    /// Whom it would choose next, whatever is asked.
    Optional<String> upcoming() {
        Call nobody = dispatcher.call(Errands.NO_CALL, Caller.ANYBODY);
        nobody.arrive(world.agenda.now());
        return nobody.backend() == Balancer.NOBODY ? Optional.empty() : Optional.of(names.get(nobody.backend()));
    }

    /// The state by which a backend is judged now.
    Walk known(int backend) {
        Walk walk = known[backend];
        return walk == null ? world.walk() : walk;
    }

    Health health(int backend, Walk walk) {
        Hop hop = backends.get(backend);
        boolean lost = walk.allBackends(part.id()).stream().filter(one -> one.to().equals(hop.to()))
                .anyMatch(Hop::lost);
        return Health.of(world.network, walk, hop, lost);
    }

    /// From now on the backend is judged by that state.
    void learn(int backend, Walk walk) {
        known[backend] = walk;
        Health health = health(backend, walk);
        failing.set(backend, health.isOut());
        gone.set(backend, health.isGone());
        boolean noneWas = noneLeft;
        noneLeft = failing.cardinality() == known.length;
        if (noneLeft == noneWas) {
            judge(backend);
        } else {
            IntStream.range(0, known.length).forEach(this::judge);
        }
        obey();
    }

    /// Where no backend passes its checks, requests go to those that at least are there, as in [roundtrip.routing].
    private void judge(int backend) {
        if (failing.get(backend) && (!noneLeft || gone.get(backend))) {
            dispatcher.down(backend, world.agenda.now());
        } else {
            dispatcher.up(backend, world.agenda.now());
        }
    }

    List<String> names() {
        return names;
    }

    /// A proxy that was stopped begins anew: it remembers no turn, and takes every backend that it checks for sound.
    @Override
    public void changed(Walk before, Walk now, int cause) {
        if (!now.isDown(part.id()) && before.isDown(part.id())) {
            dispatcher = proxy.apply(errands);
            wakeNs = Dispatcher.NEVER;
            for (int i = 0; i < known.length; i++) {
                if (known[i] != null) {
                    learn(i, world.network.intact());
                }
            }
        }
    }
}
