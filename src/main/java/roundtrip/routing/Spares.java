package roundtrip.routing;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/// Which parts nobody misses: whoever sends requests to them has others that serve as well. Their loss needs no judging. One pass over
/// the lanes of the intact drawing tells.
///
/// Idea: a failure that misses all witnesses of success takes nothing down.
final class Spares {
    private final Plan plan;
    private final Standpoints points;
    private final Scales scales;
    private final Damage damage;
    private final @Nullable Merging merging;
    /// Missed when they alone are gone.
    private final BitSet missed = new BitSet();
    /// Machines that are missed when they are gone with everything in them.
    private final BitSet missedMachines = new BitSet();
    /// Machines in which somebody may serve a part of the requests after a loss, or is at an entry: more than up or down.
    private final BitSet intricate = new BitSet();
    private final int[] lanesTo;

    Spares(Plan plan, Standpoints points, Scales scales, Damage damage, @Nullable Merging merging) {
        this.plan = plan;
        this.points = points;
        this.scales = scales;
        this.damage = damage;
        this.merging = merging;
        lanesTo = new int[plan.parts.size()];
        for (Entries.Group group : plan.entries.groups()) {
            group.members().forEach(entry -> intricate.set(plan.machines.of(entry)));
        }
        for (int point = 0; point < points.count; point++) {
            if (points.purpose(point) != Purpose.READ_TO_CHANGE) {
                examine(point);
            }
        }
        if (merging != null) {
            merging.partsBeside().forEach(part -> {
                missed.set(part);
                missedMachines.set(plan.machines.of(part));
            });
        }
    }

    private void examine(int point) {
        if (merging != null && points.isMerged(point)) {
            examine(point, merging);
            return;
        }
        int spare = scales.spare(point);
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            int to = points.lanes.to[lane];
            if (spare < 0 || scales.counts(lane) && ++lanesTo[plan.machines.of(to)] > spare) {
                miss(point, to);
            }
        }
        for (int lane = points.first[point]; spare >= 0 && lane < points.last[point]; lane++) {
            lanesTo[plan.machines.of(points.lanes.to[lane])] = 0;
        }
    }

    private void examine(int point, Merging merged) {
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            if (merged.reliesOn(lane)) {
                miss(point, points.lanes.to[lane]);
            }
        }
    }

    private void miss(int point, int to) {
        int machine = plan.machines.of(to);
        missed.set(to);
        if (machine != plan.machines.of(points.at[point])) {
            missedMachines.set(machine);
        } else if (!hasOneWay(point)) {
            intricate.set(machine);
        }
    }

    /// Whether all requests there, reads as writes, go the same way if they go on at all: then they are down without it.
    private boolean hasOneWay(int point) {
        int way = onlyWay(point);
        if (way < 0 || points.purpose(point) == Purpose.READ) {
            return way >= 0;
        }
        int read = points.find(points.trail(point), points.dataSet(point), Purpose.READ);
        return read >= 0 && onlyWay(read) == way;
    }

    /// The component to which the only lane leads; -1 if there is none or there are several.
    private int onlyWay(int point) {
        int only = -1;
        int count = 0;
        for (int lane = points.first[point]; lane < points.last[point]; lane++) {
            if (scales.counts(lane)) {
                only = points.lanes.to[lane];
                count++;
            }
        }
        return count == 1 && !points.isMerged(point) && points.manner(point) != Manner.CHOOSES_BLINDLY ? only : -1;
    }

    /// Whether nothing changes for those who are left, or only within a machine that nobody misses.
    boolean cover(Failure failure) {
        Numbers dead = failure.deadParts();
        if (dead.isEmpty() || !failure.cutLinks().isEmpty() || !failure.promoted().isEmpty()) {
            return false;
        }
        int first = dead.at(0);
        boolean whole = dead.size() == plan.machines.end(first) - first
                && dead.at(dead.size() - 1) == plan.machines.end(first) - 1;
        int machine = plan.machines.of(first);
        boolean unmissed = !missedMachines.get(machine);
        boolean spare = dead.size() == 1
                ? !missed.get(first) || unmissed && !intricate.get(machine)
                : whole && unmissed;
        for (int i = 0; i < dead.size() && spare; i++) {
            spare = !damage.isDetour(dead.at(i));
        }
        return spare && plan.dataSets.promoted(failure).isEmpty();
    }
}
