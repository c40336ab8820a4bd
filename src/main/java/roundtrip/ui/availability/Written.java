package roundtrip.ui.availability;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An availability as people write it: a number from 0 to 1, also with an exponent, or a percentage, with a point or a comma.
final class Written {
    private static final Pattern NUMBER = Pattern
            .compile("((?:\\d+(?:[.,]\\d*)?|[.,]\\d+)(?:[eE][+-]?\\d{1,2})?)[\\s\\u00a0\\u202f]*(%?)");
    private static final int HUNDRED = 2;

    private Written() {}

    /// @return nothing if it is no availability
    static Optional<BigDecimal> availability(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group(1).replace(',', '.'))
                .movePointLeft(number.group(2).isEmpty() ? 0 : HUNDRED);
        return Optional.of(value).filter(one -> one.compareTo(BigDecimal.ONE) <= 0);
    }

    /// The number without needless digits.
    static String of(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
