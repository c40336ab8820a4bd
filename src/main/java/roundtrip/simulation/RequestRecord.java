package roundtrip.simulation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;

/// One request from beginning to end.
///
/// @param number from 1, in the order in which they were asked
/// @param status 200 for a read, 201 for a write, 202 for one that a queue has accepted; 500, 502, 503 or 504 for an error answer; 0 if no server ever answered
/// @param reason why it failed, or was never done although it was accepted; absent if all is well
/// @param path the components that it entered on its way to the data, firewalls too, the client first
/// @param startNs virtual
/// @param endNs virtual
/// @param heldNs how long it waited only because somebody was watching when an intervention came; not part of its real duration
public record RequestRecord(int number, String client, Operation operation, int status, @Nullable Reason reason,
        List<String> path, long startNs, long endNs, long heldNs) {
    public RequestRecord {
        path = List.copyOf(path);
    }

    /// Accepted, but not done in the end.
    RequestRecord undone(Reason why) {
        return new RequestRecord(number, client, operation, status, why, path, startNs, endNs, heldNs);
    }

    public boolean isAnswered() {
        return reason == null;
    }

    /// How long the user waited, in virtual nanoseconds.
    public long durationNs() {
        return endNs - startNs - heldNs;
    }
}
