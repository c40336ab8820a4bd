package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Replication;

/// The replication into a database.
final class Feeds {
    private Feeds() {}

    /// The replicate links that bring it changes, two-way ones that leave it too.
    static List<Link> into(Inspection inspection, Component database) {
        Stream<Link> back = inspection.outOf(database).filter(link -> isReplication(inspection, link)
                && link.given().get(Property.BIDIRECTIONAL));
        return Stream.concat(inspection.into(database).filter(link -> isReplication(inspection, link)), back).toList();
    }

    private static boolean isReplication(Inspection inspection, Link link) {
        return link.kind() == LinkKind.REPLICATE && !inspection.from(link).equals(inspection.to(link));
    }

    static boolean isLate(Inspection inspection, Component replica) {
        return into(inspection, replica).stream()
                .anyMatch(link -> link.given().get(Property.REPLICATION) == Replication.ASYNC);
    }
}
