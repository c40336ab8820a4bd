package roundtrip.routing;

/// What a walk looks for.
enum Purpose {
    READ,
    WRITE,
    /// A read that passes no application which only reads: who can do this is meant to write as well.
    READ_TO_CHANGE,
    /// A write on a way that carries only reads: it counts if it ends at a replica that was promoted.
    WRITE_IF_PROMOTED;

    private static final Purpose[] ALL = values();

    /// How many there are.
    static int count() {
        return ALL.length;
    }

    static Purpose at(int ordinal) {
        return ALL[ordinal];
    }

    boolean writes() {
        return this == WRITE || this == WRITE_IF_PROMOTED;
    }

    /// Whether an arc carries it as it is drawn.
    boolean takes(Arc arc) {
        return switch (this) {
            case READ, READ_TO_CHANGE -> arc.reads();
            case WRITE -> arc.writes();
            case WRITE_IF_PROMOTED -> false;
        };
    }

    static Purpose of(Operation operation) {
        return operation == Operation.READ ? READ : WRITE;
    }
}
