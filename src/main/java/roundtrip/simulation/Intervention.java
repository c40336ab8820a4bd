package roundtrip.simulation;

import java.util.List;

/// Something is done to the infrastructure during a run.
///
/// @param atNs virtual nanoseconds since the start; what was done at 0 or before is settled when the run starts: everybody
/// already knows it
/// @param target id of a component, link or group
/// @param underWay how far the packets had come that the class saw on their way in that moment; they meet what was done,
/// although in virtual time they would have been home long ago. Empty if nobody was watching
public record Intervention(long atNs, Deed deed, String target, List<Progress> underWay) {
    /// What can be done.
    public enum Deed {
        STOP,
        HEAL,
        /// A replica is to be the primary from now on.
        PROMOTE
    }

    /// How much of one strand of a request had been seen.
    ///
    /// @param request number of the request
    /// @param strand `""` for its own way, else the replication link of a copy
    /// @param started how many of its legs had started
    /// @param arrived how many of those had arrived
    public record Progress(int request, String strand, int started, int arrived) {}

    public Intervention {
        underWay = List.copyOf(underWay);
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

    public boolean isSettled() {
        return atNs <= 0;
    }
}
