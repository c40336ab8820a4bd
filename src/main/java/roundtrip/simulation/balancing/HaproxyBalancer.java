package roundtrip.simulation.balancing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Caller;
import roundtrip.simulation.State;

/// What HAProxy's algorithms have in common: who is usable and how much it weighs, and that backups are asked only when no active
/// server is usable, then the first one in the order of declaration, or with `option allbackups` all of them as a group.
/// Source: HAProxy 2.6, `src/backend.c`.
abstract class HaproxyBalancer implements Balancer {
    /// HAProxy counts weights in sixteenths, for its slow start.
    static final int SCALE = 16;
    static final int HEAVIEST = 256 * SCALE;
    static final int ACTIVE = 0;
    static final int SPARE = 1;

    final int count;
    private final int divisor;
    private final boolean dynamic;
    private final boolean allBackups;
    private final int[] group;
    private final int[] first;
    private final int[] weight;
    private final int[] warmth;
    private final boolean[] up;
    private final boolean[] usable;
    private final int[] effective;
    private final int[] members = new int[2];
    private int firstSpare = NOBODY;

    /// @param divisor by what all weights are divided, 1 where they change while running
    HaproxyBalancer(List<Backend> backends, boolean allBackups, boolean dynamic, int divisor) {
        this.allBackups = allBackups;
        this.dynamic = dynamic;
        this.divisor = divisor;
        count = backends.size();
        group = backends.stream().mapToInt(backend -> backend.backup() ? SPARE : ACTIVE).toArray();
        first = backends.stream().mapToInt(Backend::weight).toArray();
        weight = first.clone();
        warmth = new int[count];
        Arrays.fill(warmth, SCALE);
        up = new boolean[count];
        usable = new boolean[count];
        effective = new int[count];
        for (int i = 0; i < count; i++) {
            up[i] = !backends.get(i).disabled();
            effective[i] = effective(i);
            usable[i] = up[i] && effective[i] > 0;
        }
        recount();
    }

    private int effective(int server) {
        return (weight[server] * (dynamic ? warmth[server] : 1) + divisor - 1) / divisor;
    }

    private void recount() {
        Arrays.fill(members, 0);
        firstSpare = NOBODY;
        for (int i = 0; i < count; i++) {
            if (usable[i]) {
                members[group[i]]++;
                if (group[i] == SPARE && firstSpare == NOBODY && !allBackups) {
                    firstSpare = i;
                }
            }
        }
    }

    @Override
    public int pick(Caller caller, int avoided, IntPredicate room) {
        if (members[ACTIVE] > 0) {
            return pick(ACTIVE, caller, avoided, room);
        }
        if (firstSpare != NOBODY) {
            return firstSpare; // even if it is full: the request waits for it
        }
        return members[SPARE] > 0 ? pick(SPARE, caller, avoided, room) : NOBODY;
    }

    /// Picks in a group that has a usable server.
    abstract int pick(int itsGroup, Caller caller, int avoided, IntPredicate room);

    @Override
    public final void down(int backend) {
        up[backend] = false;
        settle(backend);
    }

    @Override
    public final void up(int backend) {
        up[backend] = true;
        settle(backend);
    }

    @Override
    public final void weigh(int backend, int newWeight) {
        if (weighs(backend, newWeight)) {
            weight[backend] = newWeight;
            settle(backend);
        }
    }

    @Override
    public final void warm(int backend, int sixteenths) {
        warmth[backend] = sixteenths;
        settle(backend);
    }

    /// Whether that weight can be given while running. A fixed table knows only none and the first.
    final boolean weighs(int backend, int newWeight) {
        return dynamic || newWeight == 0 || newWeight == first[backend];
    }

    private void settle(int server) {
        boolean was = usable[server];
        int before = effective[server];
        effective[server] = effective(server);
        usable[server] = up[server] && effective[server] > 0;
        if (was == usable[server] && (before == effective[server] || !was)) {
            return;
        }
        recount();
        if (!was) {
            joined(server);
        } else if (usable[server]) {
            reweighed(server, before);
        } else {
            left(server, before);
        }
    }

    /// The server became usable.
    abstract void joined(int server);

    /// The server is not usable any more.
    abstract void left(int server, int before);

    /// The weight of a usable server changed.
    abstract void reweighed(int server, int before);

    final boolean isUsable(int server) {
        return usable[server];
    }

    final int effectiveWeight(int server) {
        return effective[server];
    }

    final int groupOf(int server) {
        return group[server];
    }

    /// The only backup that is used; [#NOBODY] if none is or all are.
    final int firstSpare() {
        return firstSpare;
    }

    final int usable(int itsGroup) {
        return members[itsGroup];
    }

    /// Servers among which is balanced now.
    final int used() {
        return members[ACTIVE] > 0 ? members[ACTIVE] : firstSpare == NOBODY ? members[SPARE] : 1;
    }

    @Override
    public final State state(Caller caller) {
        List<SequencedMap<String, Long>> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SequencedMap<String, Long> own = State.numbers("usable", usable[i] ? 1 : 0, "eweight", effective[i]);
            own.putAll(numbers(i));
            numbers.add(own);
        }
        return new State(numbers(caller), numbers);
    }

    /// What the algorithm remembers as a whole.
    abstract SequencedMap<String, Long> numbers(Caller caller);

    /// What the algorithm remembers of a server.
    abstract SequencedMap<String, Long> numbers(int server);
}
