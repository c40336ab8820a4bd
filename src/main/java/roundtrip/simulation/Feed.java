package roundtrip.simulation;

import java.util.List;

import roundtrip.routing.Walk;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Replication;

/// One direction of a replication link.
///
/// @param from place of the database whose binary log is read
/// @param to place of the replica
record Feed(Link link, int from, int to, Replication mode, Course course, long lagNs) {
    static Feed of(World world, Link link, String from, String to) {
        Course course = Course.of(world, List.of(new Segment(from, to, link.id(), link.encrypted())));
        return new Feed(link, world.place(from), world.place(to), link.given().get(Property.REPLICATION), course,
                world.pace.lag(link));
    }

    boolean sendsAtOnce() {
        return mode != Replication.ASYNC;
    }

    /// Whether what is in the relay log is not in the tables yet.
    boolean appliesLater() {
        return mode == Replication.SEMI_SYNC;
    }

    /// A replica that is away asks for nothing.
    boolean isThere(World world) {
        return !world.isDead(from) && !world.isDead(to) && !world.isCut(course.there[0].link());
    }

    boolean wasAway(World world, Walk before) {
        return before.isDown(world.part(from).id()) || before.isDown(world.part(to).id())
                || before.failure().isCut(link.id());
    }
}
