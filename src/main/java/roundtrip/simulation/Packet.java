package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;

/// A packet as it is drawn at one instant: on a leg, or resting at a component.
///
/// @param request number of the request
/// @param label what can be read on it while it is not encrypted
/// @param failed it brings bad news home
/// @param link the link along which it is drawn; absent where no line is drawn between its two ends, and while it rests
/// @param forward whether it goes the way the arrow points
/// @param from where it comes from; where it rests
/// @param strand `""` on the own way of the request, else the replication link of this copy
/// @param leg which leg of its strand it is on, or has come with, from 1; 0 before the first
/// @param fraction how far it is from `from` to `to`, 0 to 1, even in time
public record Packet(int request, Operation operation, Phase phase, String label, boolean encrypted, boolean failed,
        String strand, int leg, @Nullable String link, boolean forward, String from, String to, double fraction) {
    public boolean isResting() {
        return from.equals(to);
    }
}
