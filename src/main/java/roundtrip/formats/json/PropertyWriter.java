package roundtrip.formats.json;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Allowance;
import roundtrip.topology.Attributes;
import roundtrip.topology.Datum;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.Term;

/// Writes the values of properties.
final class PropertyWriter {
    private PropertyWriter() {}

    /// The given value, or nothing where none is given.
    static @Nullable Datum given(Property<?> property, Attributes attributes) {
        Object value = attributes.given(property).orElse(null);
        return value == null ? null : value(value);
    }

    private static Datum value(Object value) {
        return switch (value) {
            case Boolean flag -> new Datum.Truth(flag);
            case Integer whole -> whole(whole);
            case BigDecimal number -> new Datum.Number(number);
            case String text -> new Datum.Text(text);
            case Term term -> new Datum.Text(term.word());
            case List<?> items -> new Datum.Items(items.stream().map(PropertyWriter::value).toList());
            case DnsRecord dns -> new Draft(dns.extras()).text("name", dns.name()).text("type", dns.type())
                    .text("value", dns.value()).members();
            case Allowance allowance -> new Draft(allowance.extras())
                    .put("port", allowance.port() == null ? new Datum.Text("any") : whole(allowance.port()))
                    .text("from", allowance.from()).members();
            case HealthCheck check -> new Draft(check.extras()).whole("interMs", check.interMs())
                    .whole("fall", check.fall()).whole("rise", check.rise()).members();
            default -> throw new IllegalArgumentException("no property holds a " + value.getClass());
        };
    }

    static Datum whole(int value) {
        return new Datum.Number(BigDecimal.valueOf(value));
    }

    /// Two numbers in px, within the bounds that reading allows.
    static Datum pair(Point pair, int least) {
        return new Datum.Items(List.of(pixels(pair.x(), least), pixels(pair.y(), least)));
    }

    private static Datum pixels(double value, int least) {
        double bounded = Double.isNaN(value) ? 0 : Math.clamp(value, least, Passage.FARTHEST);
        BigDecimal digits = new BigDecimal(Double.toString(bounded)).stripTrailingZeros();
        return new Datum.Number(digits.scale() < 0 ? digits.setScale(0) : digits);
    }
}
