package roundtrip.simulation.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.balancing.Balancers.Backups;
import roundtrip.simulation.balancing.Balancers.Maker;

/// Two groups of backends: the backups get requests only while no active one can take them. HAProxy then uses the first
/// usable backup in the order of declaration, nginx balances all of them.
final class WithBackups implements Balancer {
    private final List<Backend> backends;
    private final boolean[] up;
    private final List<Integer> activeMembers = new ArrayList<>();
    private final List<Integer> backupMembers = new ArrayList<>();
    private final Balancer active;
    private final Balancer backup;
    private final Backups use;

    WithBackups(List<Backend> backends, Maker maker, Backups use) {
        this.backends = new ArrayList<>(backends);
        this.use = use;
        up = new boolean[backends.size()];
        for (int i = 0; i < backends.size(); i++) {
            up[i] = true;
            (backends.get(i).backup() ? backupMembers : activeMembers).add(i);
        }
        active = maker.apply(activeMembers.stream().map(backends::get).toList());
        backup = maker.apply(backupMembers.stream().map(backends::get).toList());
    }

    @Override
    public OptionalInt pick(IntPredicate allowed) {
        OptionalInt chosen = active.pick(local -> allowed.test(activeMembers.get(local)));
        return chosen.isPresent() ? OptionalInt.of(activeMembers.get(chosen.getAsInt())) : pickBackup(allowed);
    }

    private OptionalInt pickBackup(IntPredicate allowed) {
        if (use == Backups.ONE) {
            return backupMembers.stream().mapToInt(Integer::intValue)
                    .filter(i -> up[i] && backends.get(i).weight() > 0 && allowed.test(i)).findFirst();
        }
        OptionalInt chosen = backup.pick(local -> allowed.test(backupMembers.get(local)));
        return chosen.isPresent() ? OptionalInt.of(backupMembers.get(chosen.getAsInt())) : chosen;
    }

    @Override
    public void down(int index) {
        up[index] = false;
        group(index).down(members(index).indexOf(index));
    }

    @Override
    public void up(int index) {
        up[index] = true;
        group(index).up(members(index).indexOf(index));
    }

    @Override
    public void weigh(int index, int weight) {
        backends.set(index, backends.get(index).weighing(weight));
        group(index).weigh(members(index).indexOf(index), weight);
    }

    private Balancer group(int index) {
        return backends.get(index).backup() ? backup : active;
    }

    private List<Integer> members(int index) {
        return backends.get(index).backup() ? backupMembers : activeMembers;
    }
}
