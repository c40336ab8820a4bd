package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;

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
        return inspection.links(LinkKind.REPLICATE).filter(link -> {
            Optional<Component> from = inspection.from(link);
            Optional<Component> to = inspection.to(link);
            boolean back = link.given().get(Property.BIDIRECTIONAL) && from.equals(Optional.of(database));
            return !from.equals(to) && (to.equals(Optional.of(database)) || back);
        }).toList();
    }

    static boolean isLate(Inspection inspection, Component replica) {
        return into(inspection, replica).stream()
                .anyMatch(link -> link.given().get(Property.REPLICATION) == Replication.ASYNC);
    }
}
