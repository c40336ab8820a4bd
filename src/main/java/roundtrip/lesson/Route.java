package roundtrip.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import roundtrip.simulation.Event;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Phase;
import roundtrip.simulation.RequestRecord;
import roundtrip.simulation.Stage;

/// One request of a stage, as a lesson needs it.
final class Route {
    private final Stage stage;
    private final int number;
    private final List<Leg> legs;

    Route(Stage stage, int number) {
        this.stage = stage;
        this.number = number;
        legs = stage.trace().legs(number);
    }

    Stage stage() {
        return stage;
    }

    RequestRecord request() {
        return stage.trace().request(number);
    }

    Optional<Leg> first(Phase phase) {
        return legs.stream().filter(leg -> leg.phase() == phase).findFirst();
    }

    List<Leg> all(Phase phase) {
        return legs.stream().filter(leg -> leg.phase() == phase).toList();
    }

    /// The legs to the data on which it got through: without attempts that came to nothing.
    List<Leg> road() {
        List<Leg> road = new ArrayList<>();
        List<String> path = request().path();
        for (Leg leg : all(Phase.QUESTION)) {
            int at = road.size();
            if (leg.fate() == Event.Fate.ARRIVED && at + 1 < path.size() && leg.from().equals(path.get(at))
                    && leg.to().equals(path.get(at + 1))) {
                road.add(leg);
            }
        }
        return road;
    }

    /// The links of the road.
    List<String> links() {
        Set<String> links = new LinkedHashSet<>();
        for (Leg leg : road()) {
            String link = leg.link();
            if (link != null) {
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    long beginNs() {
        return events(Event.Asked.class).map(stage::beginNs).orElse(0L);
    }

    long endNs() {
        return events(Event.Ended.class).map(stage::endNs).orElse(stage.lengthNs());
    }

    /// Where it could not go on.
    Optional<Event.Trouble> trouble() {
        return events(Event.Trouble.class);
    }

    Optional<Event.Committed> committed() {
        return events(Event.Committed.class);
    }

    /// How the client came to the address.
    Optional<Event.Named> named() {
        return events(Event.Named.class);
    }

    /// The handshake that led to this leg.
    Optional<Event.Agreed> agreed(Leg leg) {
        return stage.trace().events().stream().filter(event -> event.id() == leg.cause())
                .filter(Event.Agreed.class::isInstance).map(Event.Agreed.class::cast).findFirst();
    }

    private <T extends Event.OfRequest> Optional<T> events(Class<T> type) {
        return stage.trace().events().stream().filter(type::isInstance).map(type::cast)
                .filter(event -> event.request() == number).findFirst();
    }
}
