package roundtrip.analysis.exercise;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.topology.Attributes;
import roundtrip.topology.Common;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms;
import roundtrip.topology.exercise.Amount;
import roundtrip.topology.exercise.Condition;
import roundtrip.topology.exercise.Selection;

/// Whether a drawing fulfils conditions. What a rule says is asked once.
final class Fulfilment {
    private final Inspection inspection;
    private final List<Rule> rules;
    private final Map<String, Boolean> silent = new HashMap<>();

    Fulfilment(Inspection inspection, List<Rule> rules) {
        this.inspection = inspection;
        this.rules = rules;
    }

    boolean of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.parts().stream().allMatch(this::of);
            case Condition.Any any -> any.parts().stream().anyMatch(this::of);
            case Condition.Not not -> !of(not.part());
            case Condition.Count count -> count.amount().allows(number(count));
            case Condition.Links links -> links.amount().allows(number(links));
            case Condition.Guards guards -> guards.amount().allows(number(guards));
            case Condition.Entries entries -> entries.amount().allows(number(entries));
            case Condition.Recorded recorded -> inspection.of(Kind.DNS).anyMatch(part -> holds(part, recorded));
            case Condition.NoFinding(String rule) -> silent.computeIfAbsent(rule, this::findsNothing);
        };
    }

    /// How many there are of what a condition counts; 0 if it counts nothing.
    long number(Condition condition) {
        return switch (condition) {
            case Condition.Count(Selection what, Amount _) -> inspection.components()
                    .filter(part -> isMeant(part, what)).count();
            case Condition.Links links -> inspection.topology().links().stream()
                    .filter(link -> isMeant(link, links)).count();
            case Condition.Guards _ -> inspection.guards().all().size();
            case Condition.Entries entries -> entries().filter(entry -> isMeant(entry, entries)).count();
            case Condition.All _,Condition.Any _,Condition.Not _,Condition.Recorded _,Condition.NoFinding _ -> 0;
        };
    }

    private boolean findsNothing(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id))
                .noneMatch(rule -> rule.check(inspection).findAny().isPresent());
    }

    private boolean isMeant(Component part, Selection what) {
        return (what.kinds().isEmpty() || what.kinds().contains(part.kind()))
                && (what.trait() == null || part.kind().has(what.trait()))
                && (what.only() == null || holdsOnly(part, what.only()))
                && states(part, what.with());
    }

    /// Agents watch, and application files say nothing about what a machine is for.
    private boolean holdsOnly(Component machine, Kind kind) {
        List<Component> services = inspection.workers(machine).stream()
                .filter(service -> service.kind() != Kind.FILES).toList();
        return !services.isEmpty() && services.stream().allMatch(service -> service.kind() == kind);
    }

    private static boolean states(Component part, Attributes wanted) {
        return wanted.properties().stream().allMatch(property -> states(
                Common.PROPERTIES.contains(property) ? part.common().given() : part.role().given(), property, wanted));
    }

    private static boolean states(Attributes given, Property<?> property, Attributes wanted) {
        Object value = value(given, property);
        Object wish = wanted.given(property).orElse(null);
        return wish instanceof BigDecimal number && value instanceof BigDecimal stated
                ? number.compareTo(stated) == 0
                : Objects.equals(wish, value);
    }

    private static @Nullable Object value(Attributes given, Property<?> property) {
        Object value = given.given(property).orElse(null);
        return value == null ? property.fallback() : value;
    }

    private boolean isMeant(Link link, Condition.Links wanted) {
        Optional<Component> from = inspection.from(link);
        Optional<Component> to = inspection.to(link);
        return (wanted.kind() == null || link.kind() == wanted.kind())
                && (wanted.encrypted() == null || link.encrypted() == wanted.encrypted())
                && wanted.with().properties().stream()
                        .allMatch(property -> states(link.given(), property, wanted.with()))
                && !(from.isPresent() ? from.equals(to) : link.from().equals(link.to()))
                && isMeant(from, wanted.from()) && isMeant(to, wanted.to());
    }

    private boolean isMeant(Optional<Component> end, Selection what) {
        return what.equals(Selection.ANY) || end.filter(part -> isMeant(part, what)).isPresent();
    }

    private Stream<Component> entries() {
        return inspection.network().entryGroups().stream().flatMap(List::stream).distinct()
                .flatMap(entry -> Optional.ofNullable(inspection.topology().component(entry)).stream());
    }

    private static boolean isMeant(Component entry, Condition.Entries wanted) {
        return wanted.encrypted() == null || wanted.encrypted() == isEncrypted(entry);
    }

    private static boolean isEncrypted(Component entry) {
        Terms.Tls mode = entry.stated(Property.TLS_MODE);
        return switch (entry.kind()) {
            case WEB -> Boolean.TRUE.equals(entry.stated(Property.WEB_TLS));
            case LOAD_BALANCER, CDN -> mode != null && mode != Terms.Tls.NONE;
            default -> false;
        };
    }

    /// A name without a dot at its end is meant with one.
    private static boolean holds(Component part, Condition.Recorded wanted) {
        return part.role() instanceof Role.Dns dns && dns.records().stream().anyMatch(
                record -> (record.name() + ".").toLowerCase(Locale.ROOT)
                        .startsWith(wanted.name().toLowerCase(Locale.ROOT))
                        && (wanted.type() == null || record.type().equalsIgnoreCase(wanted.type())));
    }
}
