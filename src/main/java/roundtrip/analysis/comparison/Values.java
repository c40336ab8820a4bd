package roundtrip.analysis.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Allowance;
import roundtrip.topology.Attributes;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.topology.Type;

/// Values of members as text, and where two lists of them differ.
final class Values {
    private static final String BETWEEN = ", ";

    private final List<Difference> differences = new ArrayList<>();

    Values compare(String member, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(member, before, after));
        }
        return this;
    }

    void add(Difference difference) {
        differences.add(difference);
    }

    Values compare(References references, String member, @Nullable String before, @Nullable String after) {
        references.compare(this, member, before, after);
        return this;
    }

    Values compare(References references, Attributes before, Attributes after) {
        Set<Property<?>> properties = new LinkedHashSet<>(before.properties());
        properties.addAll(after.properties());
        Set<String> told = new LinkedHashSet<>();
        for (Property<?> property : properties) {
            if (property.type() instanceof Type.Allowances) {
                references.compare(this, property.name(), before.given(Property.ALLOW).orElse(null),
                        after.given(Property.ALLOW).orElse(null));
            } else if (told.add(property.name())) {
                compare(property.name(), given(before, property.name()), given(after, property.name()));
            }
        }
        return this;
    }

    /// By name, because kinds that differ may have different properties of one name.
    private static @Nullable String given(Attributes attributes, String name) {
        return attributes.properties().stream().filter(property -> property.name().equals(name)).findFirst()
                .flatMap(attributes::given).map(Values::text).orElse(null);
    }

    static String text(Object value) {
        return switch (value) {
            case Term term -> term.word();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case List<?> items -> items.stream().map(Values::text).collect(Collectors.joining(BETWEEN));
            case DnsRecord dns -> dns.name() + ' ' + dns.type() + ' ' + dns.value();
            case Allowance allowance ->
                (allowance.port() == null ? Allowance.ANY : String.valueOf(allowance.port())) + ' ' + allowance.from();
            case HealthCheck check ->
                "interMs " + check.interMs() + ", fall " + check.fall() + ", rise " + check.rise();
            default -> String.valueOf(value);
        };
    }

    List<Difference> all() {
        return differences;
    }
}
