package roundtrip.analysis.comparison;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Names;
import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// What members name: the machine or group around a part, the ends of a link, whom a firewall lets in. People read the name, with the id
/// where two have one name.
final class References {
    private static final Set<String> AROUND = Set.of("group", "parent");

    private final Pairing pairing;
    private final Side before;
    private final Side after;

    References(Topology before, Topology after, Pairing pairing) {
        this.pairing = pairing;
        this.before = new Side(before);
        this.after = new Side(after);
    }

    void compare(Values values, String member, @Nullable String then, @Nullable String now) {
        String same = then == null ? null : paired(then);
        if (Objects.equals(same, now)) {
            return;
        }
        String one = then == null ? none(member) : before.names.of(then);
        String other = now == null ? none(member) : after.names.of(now);
        boolean areAlike = Objects.equals(one, other);
        values.add(new Difference(member, before.told(then, one, areAlike), after.told(now, other, areAlike), same,
                now));
    }

    /// Lists of what firewalls let in from whom.
    void compare(Values values, String called, @Nullable List<Allowance> then, @Nullable List<Allowance> now) {
        String same = then == null ? null : text(then, this::paired);
        String other = now == null ? null : text(now, id -> id);
        if (!Objects.equals(same, other)) {
            values.add(new Difference(Property.ALLOW.name(), called, then == null ? null : told(then, before.names),
                    now == null ? null : told(now, after.names), same, other));
        }
    }

    private String paired(String id) {
        return Objects.requireNonNullElse(pairing.of(id), id);
    }

    private static String text(List<Allowance> allowances, UnaryOperator<String> called) {
        return Values.text(allowances.stream()
                .map(one -> Allowance.of(one.port(), called.apply(one.from()))).toList());
    }

    private static @Nullable String none(String member) {
        return AROUND.contains(member) ? Words.in("analysis").say("outside") : null;
    }

    private static String told(List<Allowance> allowances, Names names) {
        Words words = Words.in("analysis");
        return allowances.isEmpty()
                ? words.say("nobody")
                : allowances.stream().map(one -> one.port() == null
                        ? words.say("allowed.any", names.of(one.from()))
                        : words.say("allowed", String.valueOf(one.port()), names.of(one.from())))
                        .collect(Collectors.joining(Values.BETWEEN));
    }

    private static final class Side {
        private final Topology topology;
        private final Names names;
        private final Set<String> repeated = new HashSet<>();
        private boolean isKnown;

        Side(Topology topology) {
            this.topology = topology;
            names = Names.withoutIds(topology);
        }

        @Nullable
        String told(@Nullable String id, @Nullable String name, boolean isAmbiguous) {
            return id == null || name == null || !isAmbiguous && !repeated().contains(name)
                    ? name
                    : Words.in("analysis").say("named", name, id);
        }

        private Set<String> repeated() {
            if (!isKnown) {
                isKnown = true;
                Set<String> met = new HashSet<>();
                Stream.concat(topology.components().stream().map(Component::id),
                        topology.groups().stream().map(Group::id)).map(names::of).filter(name -> !met.add(name))
                        .forEach(repeated::add);
            }
            return repeated;
        }
    }
}
