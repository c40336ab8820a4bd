package roundtrip.ui.inspector;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// A number within limits. An empty field states nothing.
///
/// @param <N> what the number is kept as
final class NumberField<N extends Number> implements Field<N> {
    private final TextEntry entry;

    private NumberField(Function<String, N> parse, Limits limits, Consumer<@Nullable N> change) {
        entry = new TextEntry(text -> {
            if (text.isEmpty()) {
                change.accept(null);
                return "";
            }
            try {
                N number = parse.apply(text.replace(',', '.'));
                String fault = limits.fault(new BigDecimal(number.toString()));
                if (fault.isEmpty()) {
                    change.accept(number);
                }
                return fault;
            } catch (NumberFormatException _) {
                return limits.sentence();
            }
        });
        entry.field().getStyleClass().add("number");
    }

    static NumberField<Integer> whole(int least, int most, Consumer<@Nullable Integer> change) {
        return new NumberField<>(Integer::valueOf,
                new Limits("fault.whole", BigDecimal.valueOf(least), BigDecimal.valueOf(most)), change);
    }

    static NumberField<BigDecimal> decimal(double least, double most, Consumer<@Nullable BigDecimal> change) {
        return new NumberField<>(BigDecimal::new,
                new Limits("fault.decimal", BigDecimal.valueOf(least), BigDecimal.valueOf(most)), change);
    }

    @Override
    public Region node() {
        return entry;
    }

    @Override
    public void show(@Nullable N stated, @Nullable N implied) {
        entry.show(stated == null ? "" : stated.toString(), implied == null ? "" : implied.toString());
    }

    private record Limits(String key, BigDecimal least, BigDecimal most) {
        private static final BigDecimal ENDLESS = BigDecimal.valueOf(100_000_000);

        String fault(BigDecimal number) {
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0 ? "" : sentence();
        }

        String sentence() {
            Words words = Words.in("inspector");
            return most.compareTo(ENDLESS) < 0
                    ? words.say(key, plain(least), plain(most))
                    : words.say(key + ".open", plain(least));
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
