package roundtrip.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Which entries the requests of a client arrive at, in one state of the drawing.
final class Arrival {
    private final Plan plan;
    private final Prospects prospects;
    private final @Nullable Arrival intact;

    Arrival(Plan plan, Prospects prospects, @Nullable Arrival intact) {
        this.plan = plan;
        this.prospects = prospects;
        this.intact = intact;
    }

    Outcome outcome(int client, Errand errand) {
        return outcome(shares(client, errand), errand);
    }

    private Outcome outcome(List<Way> shares, Errand errand) {
        return Outcome.shared(shares.stream().map(way -> prospects.of(plan.start(way.to()), errand)).toList());
    }

    /// The ways to the members that get a share, group by group.
    List<Way> shares(int client, Errand errand) {
        List<Way> ways = prospects.onward().requests(client);
        List<Entries.Group> open = plan.entries.groups().stream()
                .filter(group -> isCandidate(group, errand) && !members(group, ways).isEmpty()).toList();
        List<Entries.Group> named = named(client, open, ways, errand.as(Purpose.READ));
        return named.stream().flatMap(group -> members(group, ways).stream()).toList();
    }

    /// The ways to the members that answer, whether anybody there can serve or not.
    List<Way> doors(int client) {
        List<Way> ways = prospects.onward().requests(client);
        return plan.entries.groups().stream().flatMap(group -> members(group, ways).stream()).toList();
    }

    /// A DNS with health checks leaves out the addresses that can no longer be read, unless none can.
    private List<Entries.Group> named(int client, List<Entries.Group> open, List<Way> ways, Errand reading) {
        List<Entries.Group> readable = open.stream()
                .filter(group -> outcome(members(group, ways), reading) != Outcome.DOWN).toList();
        if (intact == null || readable.isEmpty()) {
            return open;
        }
        Arrival before = intact;
        return open.stream().filter(group -> !group.watched() || readable.contains(group)
                || before.neverReads(client, group, reading)).toList();
    }

    private boolean neverReads(int client, Entries.Group group, Errand reading) {
        return outcome(members(group, prospects.onward().requests(client)), reading) == Outcome.DOWN;
    }

    private boolean isCandidate(Entries.Group group, Errand errand) {
        Prospects before = intact == null ? prospects : intact.prospects;
        return group.members().stream().anyMatch(member -> before.couldServe(plan.start(member), errand));
    }

    /// The ways to the members that answer: the first that can be reached, or all of them.
    private static List<Way> members(Entries.Group group, List<Way> ways) {
        List<Way> reached = new ArrayList<>();
        for (int member : group.members()) {
            Optional<Way> way = ways.stream().filter(one -> one.to() == member).findFirst();
            way.ifPresent(reached::add);
        }
        return group.active() || reached.isEmpty() ? reached : List.of(reached.getFirst());
    }
}
