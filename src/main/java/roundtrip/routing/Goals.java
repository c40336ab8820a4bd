package roundtrip.routing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// From which components arcs lead to a database of a data set, whatever these arcs carry. Walks for that data set have nothing to
/// look for anywhere else. Linear in components and arcs for each data set, found when first asked for.
final class Goals {
    private final Plan plan;
    private final Ints.Lists into;
    private final int[] starts;
    private final List<BitSet> leading = new ArrayList<>();

    Goals(Plan plan) {
        this.plan = plan;
        List<Arc> all = plan.arcs.all();
        starts = all.stream().mapToInt(Arc::from).toArray();
        into = Ints.Lists.by(all.stream().mapToInt(Arc::to).toArray(), all.size(), plan.parts.size());
        plan.dataSets.names().forEach(_ -> leading.add(new BitSet()));
    }

    boolean leads(int component, int set) {
        BitSet found = leading.get(set);
        if (found.isEmpty()) {
            search(found, set);
        }
        return found.get(component);
    }

    private void search(BitSet found, int set) {
        int[] open = new int[plan.parts.size()];
        int count = 0;
        for (int part = 0; part < plan.parts.size(); part++) {
            if (plan.mayEnd(part, set)) {
                found.set(part);
                open[count++] = part;
            }
        }
        for (int i = 0; i < count; i++) {
            for (int arc = into.from()[open[i]]; arc < into.from()[open[i] + 1]; arc++) {
                int before = starts[into.items()[arc]];
                if (!found.get(before)) {
                    found.set(before);
                    open[count++] = before;
                }
            }
        }
    }
}
