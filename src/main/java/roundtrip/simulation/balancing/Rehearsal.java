package roundtrip.simulation.balancing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Balancer;
import roundtrip.simulation.Balancing;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Orders;
import roundtrip.simulation.State;

/// Plays a [Scenario] on a [Dispatcher], in virtual time and with servers that answer at once.
public final class Rehearsal implements Orders {
    private static final int OK = 200;
    private static final State UNTOLD = new State(State.numbers(), List.of());

    /// A request on its way.
    private static final class Player {
        final @Nullable String id;
        final State before;
        final long start;
        final List<Integer> attempts = new ArrayList<>();
        @Nullable Call call;
        long due = Dispatcher.NEVER;
        int status;
        boolean isAtServer;

        Player(@Nullable String id, State before, long start) {
            this.id = id;
            this.before = before;
            this.start = start;
        }

        Call call() {
            if (call == null) {
                throw new IllegalStateException();
            }
            return call;
        }
    }

    private final boolean explain;
    private final Dispatcher dispatcher;
    private final boolean[] crashed;
    private final int[] statuses;
    private final List<Player> players = new ArrayList<>();
    private final Set<Player> waiting = new LinkedHashSet<>();
    private final Map<String, Player> held = new LinkedHashMap<>();
    private final Deque<Player> connecting = new ArrayDeque<>();
    private final List<Outcome.Pick> picks = new ArrayList<>();
    private final List<Outcome.Result> results = new ArrayList<>();
    private final List<Integer> ignored = new ArrayList<>();
    private int act;
    private long now;

    private Rehearsal(Balancing balancing, Scenario scenario, boolean explain) {
        this.explain = explain;
        dispatcher = balancing.dispatcher(scenario.settings(), scenario.backends(), this);
        crashed = new boolean[scenario.backends().size()];
        statuses = new int[crashed.length];
        Arrays.fill(statuses, OK);
    }

    /// @param explain whether the states that lead to the picks are kept
    /// @throws AbsentException if a request is finished that is at no server
    public static Outcome of(Balancing balancing, Scenario scenario, boolean explain) {
        Rehearsal rehearsal = new Rehearsal(balancing, scenario, explain);
        scenario.acts().forEach(rehearsal::play);
        return new Outcome(rehearsal.picks, rehearsal.results, rehearsal.ignored);
    }

    private void play(Act next) {
        switch (next) {
            case Act.Ask(int count, Caller caller, int cookie) -> {
                for (int i = 0; i < count; i++) {
                    ask(caller, cookie);
                }
            }
            case Act.Arrive(String id, Caller caller, int cookie) -> held.put(id, arrive(id, caller, cookie));
            case Act.Finish(String id) -> finish(id);
            case Act.Administer(Act.Deed deed, int backend, int weight) -> administer(deed, backend, weight);
            case Act.Crash(int backend, boolean down) -> crashed[backend] = down;
            case Act.Speak(int backend, int status) -> statuses[backend] = status;
            case Act.Pass(long ns) -> passUntil(now + ns);
        }
        settle();
        act++;
    }

    private Player arrive(@Nullable String id, Caller caller, int cookie) {
        Player player = new Player(id, explain ? dispatcher.state(caller) : UNTOLD, now);
        Call call = dispatcher.call(players.size(), caller, cookie, true);
        player.call = call;
        players.add(player);
        call.arrive(now);
        settle();
        return player;
    }

    private void ask(Caller caller, int cookie) {
        Player player = arrive(null, caller, cookie);
        while (player.status == 0) {
            passUntil(Math.min(player.due, dispatcher.dueNs()));
        }
        if (player.isAtServer) {
            player.call().finished(now);
            settle();
        }
        results.add(new Outcome.Result(null, player.status, player.attempts, now - player.start,
                player.call().flags()));
    }

    private void finish(String id) {
        Player player = held.remove(id);
        if (player == null || !player.isAtServer) {
            throw new AbsentException(act);
        }
        player.call().finished(now);
    }

    private void administer(Act.Deed deed, int backend, int weight) {
        switch (deed) {
            case MAINT -> dispatcher.maintain(backend, now);
            case READY -> dispatcher.ready(backend, now);
            case DRAIN -> dispatcher.drain(backend, now);
            case WEIGHT -> {
                if (!dispatcher.weigh(backend, weight, now)) {
                    ignored.add(act);
                }
            }
        }
    }

    /// Everything that is due until then, in the order of time.
    private void passUntil(long end) {
        long due = earliest();
        while (due <= end) {
            now = Math.max(now, due);
            dispatcher.advance(now);
            for (Player player : List.copyOf(waiting)) {
                if (player.due <= now) {
                    calm(player);
                    player.call().due(now);
                }
            }
            settle();
            due = earliest();
        }
        now = Math.max(now, end);
    }

    private long earliest() {
        return Math.min(dispatcher.dueNs(), waiting.stream().mapToLong(player -> player.due).min()
                .orElse(Dispatcher.NEVER));
    }

    /// Connections are opened, and who was asked answers or is not there.
    private void settle() {
        while (!connecting.isEmpty()) {
            Player player = connecting.removeFirst();
            int backend = player.call().backend();
            player.attempts.add(backend);
            if (crashed[backend]) {
                player.call().refused(now);
            } else {
                player.call().answered(statuses[backend], now);
            }
        }
    }

    @Override
    public void connect(Call call, int backend) {
        Player player = players.get(call.number());
        calm(player);
        connecting.addLast(player);
    }

    @Override
    public void await(Call call, long dueNs) {
        Player player = players.get(call.number());
        player.due = dueNs;
        waiting.add(player);
    }

    private void calm(Player player) {
        player.due = Dispatcher.NEVER;
        waiting.remove(player);
    }

    @Override
    public void answer(Call call, int status) {
        Player player = players.get(call.number());
        player.isAtServer = true;
        player.status = status;
        picks.add(new Outcome.Pick(player.id, call.backend(), player.before));
    }

    @Override
    public void refuse(Call call, int status) {
        Player player = players.get(call.number());
        calm(player);
        player.status = status;
        picks.add(new Outcome.Pick(player.id, Balancer.NOBODY, player.before));
        if (player.id != null) {
            results.add(new Outcome.Result(player.id, status, player.attempts, now - player.start, call.flags()));
        }
    }
}
