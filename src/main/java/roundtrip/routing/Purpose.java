package roundtrip.routing;

/// What a walk looks for.
enum Purpose {
    READ,
    WRITE,
    /// A read that passes no application which only reads: who can do this is meant to write as well.
    READ_TO_CHANGE;

    private static final Purpose[] ALL = values();

    /// How many there are.
    static int count() {
        return ALL.length;
    }

    static Purpose at(int ordinal) {
        return ALL[ordinal];
    }

    static Purpose of(Operation operation) {
        return operation == Operation.READ ? READ : WRITE;
    }
}
