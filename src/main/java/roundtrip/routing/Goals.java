package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// From which components arcs lead to a database of a data set, whatever these arcs carry. Walks for that data set have nothing to
/// look for anywhere else. And from which of those nothing leads to any place where reads and writes differ: there a write fares
/// exactly as a read does. Linear in components and arcs for each data set, found when first asked for.
final class Goals {
    private final Plan plan;
    private final List<Arc> arcs;
    private final Ints.Lists ends;
    private final BitSet mixed = new BitSet();
    private final List<BitSet> leading = new ArrayList<>();
    private final List<BitSet> alike = new ArrayList<>();
    private final int[] open;
    private int count;

    Goals(Plan plan) {
        this.plan = plan;
        arcs = plan.arcs.all();
        for (Arc arc : arcs) {
            if (arc.reads() != arc.writes()) {
                mixed.set(arc.from());
            }
        }
        open = new int[plan.parts.size()];
        int[] sets = new int[plan.parts.size()];
        for (int part = 0; part < sets.length; part++) {
            sets[part] = !plan.natures.isGoal(part) ? -1 : plan.dataSets.isAny() ? plan.dataSets.of(part) : 0;
        }
        ends = Ints.Lists.by(sets, sets.length, plan.dataSets.names().size());
        for (int set = 0; set < plan.dataSets.names().size(); set++) {
            leading.add(new BitSet());
            alike.add(new BitSet());
        }
    }

    boolean leads(int component, int set) {
        return leading(set).get(component);
    }

    /// Whether a write that stands there fares as a read, whatever fails.
    boolean isAlike(int component, int set) {
        leading(set);
        return alike.get(set).get(component);
    }

    BitSet leading(int set) {
        BitSet found = leading.get(set);
        if (found.isEmpty()) {
            count = 0;
            ends.of(set).forEach(part -> meet(part, found));
            follow(found);
            BitSet differing = new BitSet();
            differ(differing);
            alike.get(set).or(found);
            alike.get(set).andNot(differing);
        }
        return found;
    }

    private void differ(BitSet found) {
        int all = count;
        count = 0;
        for (int i = 0; i < all; i++) {
            int part = open[i];
            boolean refuses = plan.natures.refusesChange(part)
                    || plan.natures.isGoal(part) && !plan.dataSets.isWriter(part);
            if (refuses || mixed.get(part)) {
                found.set(part);
            }
        }
        for (int part = found.nextSetBit(0); part >= 0; part = found.nextSetBit(part + 1)) {
            open[count++] = part;
        }
        follow(found);
    }

    private void meet(int part, BitSet found) {
        if (!found.get(part)) {
            found.set(part);
            open[count++] = part;
        }
    }

    /// Against the arcs, as far as they lead.
    private void follow(BitSet found) {
        Ints.Lists into = plan.arcs.into();
        for (int i = 0; i < count; i++) {
            for (int arc = into.from()[open[i]]; arc < into.from()[open[i] + 1]; arc++) {
                meet(arcs.get(into.items()[arc]).from(), found);
            }
        }
    }
}
