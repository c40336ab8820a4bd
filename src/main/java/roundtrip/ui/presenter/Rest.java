package roundtrip.ui.presenter;

import java.util.function.Predicate;

import javafx.animation.Interpolator;

import roundtrip.layout.Geometry;
import roundtrip.layout.Route;
import roundtrip.lesson.Play;
import roundtrip.simulation.Packet;
import roundtrip.topology.Point;

/// The instant at which a step comes to rest: its packet stands before the door that it came to, and does not cover what is
/// written there.
final class Rest {
    private static final long STEP_NS = 10_000_000L;
    private static final long MOST_NS = 500_000_000L;
    private static final Interpolator CURVE = Interpolator.SPLINE(0.4, 0, 0.6, 1);
    private static final double HALF_WIDTH = 52;
    private static final double HALF_HEIGHT = 18;

    private Rest() {}

    /// @return the end of the play, or a little before it
    static long of(Play play, Geometry geometry) {
        return play.isStill() || play.stage().at(play.toNs() - 1).packets().isEmpty()
                ? play.toNs()
                : before(play, play.toNs(), geometry, _ -> true);
    }

    /// @param who the packets that must not cover anything
    static long before(Play play, long instant, Geometry geometry, Predicate<Packet> who) {
        long least = Math.max(play.fromNs() + 1, instant - MOST_NS);
        for (long at = instant - 1; at > least; at -= STEP_NS) {
            if (play.stage().at(at).packets().stream().filter(who).noneMatch(packet -> knocks(packet, geometry))) {
                return at;
            }
        }
        return instant - 1;
    }

    /// Whether it is so close to the end of its link that it covers the part there.
    private static boolean knocks(Packet packet, Geometry geometry) {
        Route route = packet.link() == null ? null : geometry.routes().get(packet.link());
        if (route == null || route.points().size() < 2) {
            return false;
        }
        Point end = packet.forward() ? route.end() : route.start();
        Point here = route.at(packet.forward() ? gone(packet) : 1 - gone(packet));
        return Math.abs(here.x() - end.x()) < HALF_WIDTH && Math.abs(here.y() - end.y()) < HALF_HEIGHT
                && packet.fraction() > 0.5;
    }

    private static double gone(Packet packet) {
        return CURVE.interpolate(0.0, 1.0, packet.fraction());
    }
}
