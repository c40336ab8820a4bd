package roundtrip.simulation.balancing;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;

/// HAProxy's `balance roundrobin`: each backend is given a place in the round that is planned ahead.
///
/// It is not the smooth weighted round robin of nginx: 3 and 1 give 1 1 1 2, not 1 1 2 1. Source: HAProxy 2.6, `src/lb_fwrr.c`;
/// the picks of the real one are the test. Equal keys leave a set in the order in which they entered it. A pick costs the
/// logarithm of the number of backends.
final class HaproxyRoundRobin implements Balancer {
    /// HAProxy counts weights in sixteenths, for its slow start.
    private static final int SCALE = 16;
    private static final int HEAVIEST = 256 * SCALE;
    private static final long UNSIGNED = 0xffffffffL;

    private static final class Server {
        final int index;
        int effective;
        boolean up = true;
        long next;
        long last;
        long remainder;
        @Nullable TreeSet<Server> set;
        long key;
        long entered;

        Server(int index, int weight) {
            this.index = index;
            this.effective = SCALE * weight;
        }

        boolean usable() {
            return up && effective > 0;
        }
    }

    private static TreeSet<Server> newSet() {
        return new TreeSet<>(Comparator.<Server>comparingLong(server -> server.key)
                .thenComparingLong(server -> server.entered));
    }

    private final Server[] servers;
    private final TreeSet<Server> current = newSet();
    private TreeSet<Server> initial = newSet();
    private TreeSet<Server> following = newSet();
    private long total;
    private long window;
    private long position;
    private long entries;

    HaproxyRoundRobin(List<Backend> backends) {
        servers = new Server[backends.size()];
        for (int i = 0; i < servers.length; i++) {
            servers[i] = new Server(i, backends.get(i).weight());
            if (servers[i].usable()) {
                total += servers[i].effective;
                enter(initial, servers[i]);
            }
        }
        window = total;
        position = total;
    }

    @Override
    public OptionalInt pick(IntPredicate allowed) {
        Deque<Server> aside = new ArrayDeque<>();
        boolean swapped = false;
        Server chosen = null;
        while (chosen == null) {
            Server candidate = candidate();
            if (candidate == null) {
                if (swapped) {
                    break;
                }
                swap();
                swapped = true;
                continue;
            }
            plan(candidate);
            leave(candidate);
            position++;
            if (allowed.test(candidate.index)) {
                chosen = candidate;
                queue(candidate);
            } else {
                aside.push(candidate);
            }
        }
        for (Server skipped : aside) {
            if (swapped) {
                enter(initial, skipped);
            } else {
                queue(skipped);
            }
        }
        return chosen == null ? OptionalInt.empty() : OptionalInt.of(chosen.index);
    }

    private @Nullable Server candidate() {
        Server first = current.isEmpty() ? null : current.first();
        if (first != null && first.next <= position || initial.isEmpty()) {
            return first;
        }
        Server fresh = initial.first();
        fresh.next = 0;
        fresh.remainder = 0;
        return fresh;
    }

    private void swap() {
        TreeSet<Server> filled = following;
        following = initial;
        initial = filled;
        window = total;
        position = total;
    }

    private void plan(Server server) {
        if (server.next == 0) {
            server.next = position;
        }
        server.last = server.next;
        server.next += total / server.effective;
        server.remainder += total % server.effective;
        if (server.remainder >= server.effective) {
            server.remainder -= server.effective;
            server.next++;
        }
    }

    private void queue(Server server) {
        if (server.next >= 2 * window || server.next >= window + total) {
            server.next -= window;
            enter(following, server);
        } else {
            enter(current, server);
        }
    }

    private void enter(TreeSet<Server> set, Server server) {
        server.key = set == current
                ? 256 * server.next + (HEAVIEST + server.remainder - server.effective) / SCALE
                : HEAVIEST - server.effective;
        server.entered = entries++;
        server.set = set;
        set.add(server);
    }

    private static void leave(Server server) {
        if (server.set != null) {
            server.set.remove(server);
            server.set = null;
        }
    }

    @Override
    public void down(int backend) {
        Server server = servers[backend];
        if (server.usable()) {
            leaveRound(server);
        }
        server.up = false;
    }

    private void leaveRound(Server server) {
        total -= server.effective;
        leave(server);
    }

    @Override
    public void up(int backend) {
        Server server = servers[backend];
        boolean returns = !server.up && server.effective > 0;
        server.up = true;
        if (returns) {
            comeBack(server);
        }
    }

    private void comeBack(Server server) {
        total += server.effective;
        server.next = position + (total + window - position & UNSIGNED) / server.effective;
        queue(server);
    }

    @Override
    public void weigh(int backend, int weight) {
        Server server = servers[backend];
        boolean was = server.usable();
        int before = server.effective;
        if (before == SCALE * weight) {
            return;
        }
        if (was && weight == 0) {
            leaveRound(server);
        }
        server.effective = SCALE * weight;
        if (!was && server.usable()) {
            comeBack(server);
        } else if (was && server.usable()) {
            total += server.effective - before;
            replan(server);
        }
    }

    private void replan(Server server) {
        TreeSet<Server> set = server.set;
        leave(server);
        if (set == initial) {
            enter(initial, server);
            return;
        }
        if (set == following) {
            server.next += window;
        }
        long before = server.next;
        long step = total / server.effective;
        server.next = Math.min(server.last + step, before);
        server.remainder = 0;
        if (server.next < position + 2) {
            server.next = position + step;
        }
        queue(server);
    }
}
