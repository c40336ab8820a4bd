package roundtrip.topology;

import org.jspecify.annotations.Nullable;

/// The document: what a file holds, and what undo goes back through.
///
/// @param id stable name of the design; absent for one that was never given any
/// @param title heading; absent: the name of the file
/// @param exercise 0 to 3, or absent for a free design
/// @param extras other members of the file, carried as they are
public record Design(@Nullable String id, @Nullable String title, @Nullable Integer exercise, Topology topology,
        Extras extras) {
    public static Design of(Topology topology) {
        return new Design(null, null, null, topology, Extras.none());
    }

    public static Design empty() {
        return of(Topology.empty());
    }

    public Design with(Topology changed) {
        return new Design(id, title, exercise, changed, extras);
    }

    public Design titled(@Nullable String newTitle) {
        return new Design(id, newTitle, exercise, topology, extras);
    }

    public Design forExercise(@Nullable Integer newExercise) {
        return new Design(id, title, newExercise, topology, extras);
    }

    public Design carrying(Extras newExtras) {
        return new Design(id, title, exercise, topology, newExtras);
    }
}
