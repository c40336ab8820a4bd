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
import roundtrip.topology.DnsRecord;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.topology.Type;
import roundtrip.words.Words;

/// Values of members as text, and where two lists of them differ.
final class Values {
    static final String BETWEEN = ", ";

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

    Values compare(References references, Stated before, Stated after) {
        Set<Property<?>> properties = new LinkedHashSet<>(before.given().properties());
        properties.addAll(after.given().properties());
        Set<String> told = new LinkedHashSet<>();
        for (Property<?> property : properties) {
            String name = property.name();
            String called = before.called(name).or(() -> after.called(name)).orElse(name);
            if (property.type() instanceof Type.Allowances) {
                references.compare(this, called, before.given().given(Property.ALLOW).orElse(null),
                        after.given().given(Property.ALLOW).orElse(null));
            } else if (told.add(name) && !Objects.equals(before.meant(name), after.meant(name))) {
                add(new Difference(name, called, before.told(name), after.told(name), before.given(name),
                        after.given(name)));
            }
        }
        return this;
    }

    /// @param family what the words of such kinds begin with
    Values compareKinds(String family, Term before, Term after) {
        if (before != after) {
            Words kinds = Words.in("kinds");
            add(new Difference("kind", kinds.say(family + before.word()), kinds.say(family + after.word()),
                    before.word(), after.word()));
        }
        return this;
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
