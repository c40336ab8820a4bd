package roundtrip.routing;

/// What a request is about at a component, in one number: the data set, the purpose, and whether an application was passed.
final class Matter {
    private static final int PASSED_APP = 1;
    private static final int PURPOSE_SHIFT = 1;
    /// Room for four purposes.
    private static final int PURPOSE = 3 << PURPOSE_SHIFT;
    private static final int SET_SHIFT = 3;

    private Matter() {}

    static int of(int dataSet, Purpose purpose, boolean passedApp) {
        return dataSet << SET_SHIFT | purpose.ordinal() << PURPOSE_SHIFT | (passedApp ? PASSED_APP : 0);
    }

    static int dataSet(int matter) {
        return matter >> SET_SHIFT;
    }

    static Purpose purpose(int matter) {
        return Purpose.at((matter & PURPOSE) >> PURPOSE_SHIFT);
    }

    static boolean passedApp(int matter) {
        return (matter & PASSED_APP) != 0;
    }
}
