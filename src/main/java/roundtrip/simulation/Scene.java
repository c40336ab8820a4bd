package roundtrip.simulation;

import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/// All that there is to see at one instant of stage time.
///
/// @param atNs stage nanoseconds; outside events happen at the same virtual time
/// @param packets the ones that began their leg first at the beginning
/// @param crosses what has just failed, the older ones first
/// @param dead the stopped components, and all that stand in stopped machines and groups
/// @param cut the cut links
/// @param waits where all slots are taken
/// @param log what has happened so far
public record Scene(long atNs, List<Packet> packets, List<Cross> crosses, List<Dial> dials, List<String> dead,
        List<String> cut, List<Lag> lags, List<Wait> waits, List<LogLine> log, Tally tally) {
    /// A failure to be shown for a moment.
    ///
    /// @param place the component where it happened
    /// @param link the cut link, if it was one
    /// @param status of the answer that this leads to; 0 if there is none
    /// @param reason its words are in the bundle `simulation`, as `reason.<word>`
    /// @param ageNs how long it has been shown
    public record Cross(int request, String place, @Nullable String link, int status, Reason reason, long ageNs) {}

    /// Whom a balancer chooses next, and how often it has chosen each.
    ///
    /// @param next absent if nobody is left
    /// @param counts all backends, in the order of the file
    /// @param sinceNs how long ago it chose last; -1 if it has not
    public record Dial(String place, @Nullable String next, SequencedMap<String, Integer> counts, long sinceNs) {}

    /// How far a replica is behind.
    ///
    /// @param writes how many writes it does not have yet
    /// @param ns for how long it has not had the oldest of them, in virtual nanoseconds; 0 if it has all
    public record Lag(String replica, int writes, long ns) {}

    /// How many requests wait for a free slot.
    public record Wait(String place, int requests) {}

    /// How many requests have been sent, answered and failed so far.
    public record Tally(int sent, int answered, int failed) {
        public int underWay() {
            return sent - answered - failed;
        }
    }
}
