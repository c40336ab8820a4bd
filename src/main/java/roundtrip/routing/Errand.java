package roundtrip.routing;

/// What a walk looks for, and in which data set.
record Errand(int dataSet, Purpose purpose) {
    Errand as(Purpose other) {
        return new Errand(dataSet, other);
    }

    boolean isWrite() {
        return purpose == Purpose.WRITE;
    }
}
