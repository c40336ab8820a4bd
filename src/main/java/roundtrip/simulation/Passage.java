package roundtrip.simulation;

import java.util.ArrayList;
import java.util.List;

/// A request on an open connection, through balancers that pass on what they cannot read, to the part that it was opened with.
final class Passage implements Carrier.Delivery {
    private final Carrier carrier;
    private final Visit end;
    /// Those that it passes, in order.
    private final List<Visit> relays = new ArrayList<>();
    private int passed;

    Passage(Carrier carrier, Visit end) {
        this.carrier = carrier;
        this.end = end;
        for (Visit one = end.relay(); one != null; one = one.relay()) {
            relays.addFirst(one);
        }
    }

    void begin(int cause) {
        if (passed < relays.size()) {
            carrier.send(end.strand, Phase.QUESTION, relays.get(passed).road().course, 0, cause, this);
        } else {
            end.knock(cause);
        }
    }

    @Override
    public void arrived(int leg) {
        passed++;
        begin(leg);
    }

    @Override
    public void failed(Reason why, int cause) {
        relays.get(passed).blame(why);
        relays.get(passed).hangUp(cause);
    }
}
