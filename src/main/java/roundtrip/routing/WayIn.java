package roundtrip.routing;

import java.util.BitSet;

/// All ways of a client's requests together, through firewalls to whatever is behind them.
///
/// @param first where they begin
/// @param nodes the firewalls that they lead through
/// @param links along which links, but for those that begin at the client
/// @param ends the entries, and whatever else, that they lead to
record WayIn(BitSet first, BitSet nodes, BitSet links, BitSet ends) {
    static WayIn of(Plan plan, int client, Failure failure) {
        WayIn all = new WayIn(new BitSet(), new BitSet(), new BitSet(), new BitSet());
        if (failure.isDead(client)) {
            return all;
        }
        SparseSet open = new SparseSet(plan.parts.size());
        open.add(client);
        for (int i = 0; i < open.size(); i++) {
            for (Arc arc : plan.arcs.from(open.at(i))) {
                if (arc.request() && arc.to() != client && !failure.isCut(arc) && !failure.isDead(arc.to())) {
                    all.take(arc, client, plan.isTransparent(arc.to()), open);
                }
            }
        }
        return all;
    }

    private void take(Arc arc, int client, boolean leadsOn, SparseSet open) {
        if (arc.from() == client) {
            first.set(arc.to());
        } else if (arc.number() >= 0) {
            links.set(arc.number());
        }
        if (leadsOn) {
            nodes.set(arc.to());
            open.add(arc.to());
        } else {
            ends.set(arc.to());
        }
    }
}
