package roundtrip.simulation;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Operation;

/// Somebody wants something: the beginning of a request.
///
/// @param atNs virtual nanoseconds since the start of the run
/// @param client id of the client
/// @param dataset which data it is about; absent: drawn among those that the client can have when nothing is broken
public record Ask(long atNs, String client, Operation operation, @Nullable String dataset) {
    public Ask(long atNs, String client, Operation operation) {
        this(atNs, client, operation, null);
    }

    public static Ask of(long atNs, Demand demand) {
        return new Ask(atNs, demand.client(), demand.operation(), demand.dataset());
    }

    /// The same at another time.
    public Ask at(long otherNs) {
        return new Ask(otherNs, client, operation, dataset);
    }

    /// The same person and data, in another way.
    public Ask as(Operation other) {
        return new Ask(atNs, client, other, dataset);
    }
}
