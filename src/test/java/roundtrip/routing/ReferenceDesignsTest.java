package roundtrip.routing;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceDesignsTest {
    @ParameterizedTest
    @MethodSource("roundtrip.routing.ReferenceDesigns#rows")
    void each_removal_of_a_reference_design_leaves_what_it_says(ReferenceDesigns.Row row) {
        Network network = Network.of(ReferenceDesigns.topology(row.design()));

        Verdict verdict = network.verdict(row.removed());

        assertThat(verdict.read().word()).isEqualTo(row.read());
        assertThat(verdict.write().word()).isEqualTo(row.write());
    }
}
