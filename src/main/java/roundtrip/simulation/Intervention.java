package roundtrip.simulation;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import roundtrip.topology.Incident;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Deed;

/// Something is done to the infrastructure during a run.
///
/// @param atNs virtual nanoseconds since the start; what was done at 0 or before is settled when the run starts: everybody
/// already knows it
/// @param target id of a component, link or group
/// @param factor of SLOW how many times slower, of WEIGHT the new weight; 1 for all others
/// @param underWay how far the packets had come that the class saw on their way in that moment; they meet what was done,
/// although in virtual time they would have been home long ago. Empty if nobody was watching
/// @param chosen the choices of balancers that the class had seen; they stay as they were although packets that wait keep backends
/// busy for longer
public record Intervention(long atNs, Deed deed, String target, double factor,
        List<Progress> underWay, List<Choice> chosen) {
    /// A choice that was seen, or what a cache was seen to have.
    ///
    /// @param place who chose
    /// @param attempt from 1; 0 where a cache was looked into
    /// @param waitedNs how long the request had been queued there before
    public record Choice(String place, int request, int attempt, String backend, long waitedNs) {}

    /// How much of one strand of a request had been seen.
    ///
    /// @param request number of the request
    /// @param strand `""` for its own way, else the replication link of a copy, or what was left of the way when a part broke off
    /// @param started the numbers of its legs that had started
    /// @param arrived which of those had arrived
    public record Progress(int request, String strand, Set<Integer> started, Set<Integer> arrived) {
        Progress(int request, String strand) {
            this(request, strand, new HashSet<>(), new HashSet<>());
        }
    }

    public Intervention {
        underWay = List.copyOf(underWay);
        chosen = List.copyOf(chosen);
    }

    public Intervention(long atNs, Deed deed, String target, List<Progress> underWay) {
        this(atNs, deed, target, 1, underWay, List.of());
    }

    public static Intervention of(Incident incident) {
        BigDecimal factor = incident.given().given(Property.FACTOR).orElse(Incident.SLOWER);
        boolean measured = incident.op() == Deed.SLOW || incident.op() == Deed.WEIGHT;
        return new Intervention(Pace.nanos(incident.atMs()), incident.op(), incident.target(),
                measured ? factor.doubleValue() : 1, List.of(), List.of());
    }

    /// The same as a part of a scenario.
    public Incident incident() {
        Incident plain = Incident.of(Flow.millis(Math.max(0, atNs)), deed, target);
        boolean measured = deed == Deed.SLOW || deed == Deed.WEIGHT;
        return measured ? plain.with(Property.FACTOR, BigDecimal.valueOf(factor).stripTrailingZeros()) : plain;
    }

    public static Intervention stop(String target, long atNs) {
        return new Intervention(atNs, Deed.STOP, target, List.of());
    }

    public static Intervention heal(String target, long atNs) {
        return new Intervention(atNs, Deed.HEAL, target, List.of());
    }

    /// @param replica id of the database
    public static Intervention promote(String replica, long atNs) {
        return new Intervention(atNs, Deed.PROMOTE, replica, List.of());
    }

    public boolean isBreak() {
        return deed == Deed.STOP || deed == Deed.CUT;
    }

    public boolean isSettled() {
        return atNs <= 0;
    }
}
