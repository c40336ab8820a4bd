package roundtrip.topology;

import java.math.BigDecimal;
import java.util.List;

/// What a [Property] can hold. Files, the inspector and checks all derive from it.
public sealed interface Type<T> {
    record Flag() implements Type<Boolean> {}

    /// A whole number from `least` to `most`.
    record Whole(int least, int most) implements Type<Integer> {}

    /// A number from `least` to `most`, kept digit by digit as it was written.
    record Decimal(double least, double most) implements Type<BigDecimal> {}

    record Text() implements Type<String> {}

    /// One of several words.
    record Choice<E extends Enum<E> & Term>(List<E> values) implements Type<E> {}

    /// Several of several words.
    record Choices<E extends Enum<E> & Term>(List<E> values) implements Type<List<E>> {}

    record Records() implements Type<List<DnsRecord>> {}

    record Allowances() implements Type<List<Allowance>> {}

    record Check() implements Type<HealthCheck> {}
}
