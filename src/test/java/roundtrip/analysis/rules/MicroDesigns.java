package roundtrip.analysis.rules;

import java.util.stream.Stream;

import roundtrip.topology.Design;

/// The small changes of reference designs, for whoever needs every finding once.
public final class MicroDesigns {
    private MicroDesigns() {}

    public static Stream<Design> all() {
        return MicroCaseTest.cases().map(MicroCaseTest::changed);
    }
}
