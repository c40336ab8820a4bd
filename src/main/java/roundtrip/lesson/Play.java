package roundtrip.lesson;

import roundtrip.simulation.Stage;

/// A stretch of a stage, in stage nanoseconds.
///
/// @param toNs not before `fromNs`; equal: a still picture
public record Play(Stage stage, long fromNs, long toNs) {
    public static Play all(Stage stage) {
        return new Play(stage, 0, stage.lengthNs());
    }

    public boolean isStill() {
        return fromNs == toNs;
    }
}
