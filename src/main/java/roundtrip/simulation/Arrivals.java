package roundtrip.simulation;

import roundtrip.routing.Operation;

/// The requests of one [Flow], one after the other; constant in memory, constant in time for each.
///
/// The number of requests that a rate promises until an instant, Λ(t) = a·t + (b − a)·t² / 2T, is inverted: the instant of the i-th
/// request is Λ⁻¹(i) where they come steadily, and Λ⁻¹ of a sum of exponential steps, −ln(1 − u), where they come by chance, which is
/// a Poisson process (Çinlar: Introduction to Stochastic Processes, 1975, 4.7). The quadratic is solved in the form that does not
/// cancel, 2i / (a + √(a² + 2ki)). `StrictMath` gives the same digits on every machine.
final class Arrivals {
    static final long NEVER = Long.MAX_VALUE;
    private static final double SECOND = 1e9;

    private final Flow flow;
    private final Chance gaps;
    private final Chance writes;
    private final boolean byChance;
    private final double slope;
    private double promised;
    private long asked;
    private long next;

    /// @param number of the flow in its run, so that each draws from generators of its own
    Arrivals(Flow flow, long seed, int number) {
        this.flow = flow;
        gaps = Chance.of(seed, "arrivals " + number);
        writes = Chance.of(seed, "writes " + number);
        byChance = flow.arrivals() == roundtrip.topology.Terms.Arrivals.POISSON && flow.count() == 0;
        double seconds = (flow.toNs() - flow.fromNs()) / SECOND;
        slope = flow.perSecond() == flow.toPerSecond() || seconds <= 0
                ? 0
                : (flow.toPerSecond() - flow.perSecond()) / seconds;
        promised = byChance ? gap() : 0;
        next = instant();
    }

    private double gap() {
        return -StrictMath.log(1 - gaps.unit());
    }

    /// When the next request comes; [#NEVER] if there is none.
    long nextNs() {
        return next;
    }

    Ask take() {
        Operation operation = writes.unit() < flow.writeShare() ? Operation.WRITE : Operation.READ;
        Ask ask = new Ask(next, flow.client(), operation);
        asked++;
        promised = byChance ? promised + gap() : asked;
        next = instant();
        return ask;
    }

    private long instant() {
        if (flow.count() > 0) {
            return asked < flow.count() && flow.fromNs() < flow.toNs() ? flow.fromNs() : NEVER;
        }
        double rate = flow.perSecond();
        double root = rate * rate + 2 * slope * promised;
        double below = root < 0 ? 0 : rate + StrictMath.sqrt(root);
        if (below <= 0 && (promised > 0 || slope <= 0)) {
            return NEVER;
        }
        double seconds = promised == 0 ? 0 : 2 * promised / below;
        long at = flow.fromNs() + (long) (seconds * SECOND);
        return at < flow.toNs() && at >= flow.fromNs() ? at : NEVER;
    }
}
