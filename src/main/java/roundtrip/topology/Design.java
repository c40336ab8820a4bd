package roundtrip.topology;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// The document: what a file holds, and what undo goes back through.
///
/// @param id stable name of the design; absent for one that was never given any
/// @param title heading; absent: the name of the file
/// @param exercise 0 to 3, or absent for a free design
/// @param scenarios what can be played on the drawing
/// @param accepted the findings that are to be let alone, and why
/// @param extras other members of the file, carried as they are
public record Design(@Nullable String id, @Nullable String title, @Nullable Integer exercise, Topology topology,
        Table<Scenario> scenarios, Table<Acceptance> accepted, Extras extras) {
    public static Design of(Topology topology) {
        return new Design(null, null, null, topology, Table.empty(), Table.empty(), Extras.none());
    }

    public static Design empty() {
        return of(Topology.empty());
    }

    /// With another drawing. What scenarios and acceptances say about parts that it does not have goes with them.
    public Design with(Topology changed) {
        return new Design(id, title, exercise, changed, scenarios, accepted, extras).settled();
    }

    private Design settled() {
        Design settled = scenarios.isEmpty() ? this : playing(scenarios.map(one -> one.among(topology::has)));
        return accepted.isEmpty() ? settled : settled.accepting(accepted.without(this::isLost));
    }

    private boolean isLost(Acceptance acceptance) {
        return !Acceptance.isOfDesign(acceptance.subject()) && !topology.has(acceptance.subject());
    }

    /// With that drawing, in which parts have other ids. Scenarios, acceptances and the steps of the lesson follow.
    public Design renamed(Topology changed, UnaryOperator<String> now) {
        return new Design(id, title, exercise, changed, scenarios.map(one -> one.naming(now)),
                accepted.map(one -> one.naming(now)), extras.naming(now)).settled();
    }

    public Design playing(Table<Scenario> newScenarios) {
        return new Design(id, title, exercise, topology, newScenarios, accepted, extras);
    }

    public Design accepting(Table<Acceptance> newAccepted) {
        return new Design(id, title, exercise, topology, scenarios, newAccepted, extras);
    }

    public Design titled(@Nullable String newTitle) {
        return new Design(id, newTitle, exercise, topology, scenarios, accepted, extras);
    }

    public Design forExercise(@Nullable Integer newExercise) {
        return new Design(id, title, newExercise, topology, scenarios, accepted, extras);
    }

    public Design carrying(Extras newExtras) {
        return new Design(id, title, exercise, topology, scenarios, accepted, newExtras);
    }
}
