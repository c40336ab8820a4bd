package roundtrip.routing;

/// What one user client wants.
///
/// @param dataset name of the data set; empty when the drawing has no database
public record Demand(String client, String dataset, Operation operation) {
    public boolean isRead() {
        return operation == Operation.READ;
    }

    /// The same user's read of the same data.
    public Demand reading() {
        return new Demand(client, dataset, Operation.READ);
    }
}
