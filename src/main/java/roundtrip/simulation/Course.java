package roundtrip.simulation;

import java.util.Arrays;
import java.util.List;

/// The lanes of a way, there and back.
final class Course {
    final Lane[] there;
    /// The way back.
    final Course home;
    /// There and back once when nothing is slow.
    final long usualRoundTripNs;

    private Course(Lane[] there, Lane[] back) {
        this.there = there;
        usualRoundTripNs = latency(there) + latency(back);
        home = new Course(back, this);
    }

    private Course(Lane[] there, Course home) {
        this.there = there;
        this.home = home;
        usualRoundTripNs = home.usualRoundTripNs;
    }

    private static long latency(Lane[] lanes) {
        long sum = 0;
        for (Lane lane : lanes) {
            sum += lane.usualNs();
        }
        return sum;
    }

    static Course of(World world, List<Segment> way) {
        return new Course(lanes(world, way), lanes(world, Segment.back(way)));
    }

    private static Lane[] lanes(World world, List<Segment> way) {
        return way.stream().map(world::lane).toArray(Lane[]::new);
    }

    /// The way home of a packet that was turned away at the end of that lane.
    Course homeFrom(int lane) {
        Lane[] back = home.there;
        return new Course(Arrays.copyOfRange(back, back.length - 1 - lane, back.length),
                Arrays.copyOfRange(there, 0, lane + 1));
    }

    boolean isEncrypted() {
        for (Lane lane : there) {
            if (!lane.segment().encrypted()) {
                return false;
            }
        }
        return true;
    }

    boolean isInsideMachine() {
        return there.length == 1 && there[0].segment().isInsideMachine();
    }
}
