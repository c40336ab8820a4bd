package roundtrip.topology.exercise;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Attributes;
import roundtrip.topology.LinkKind;

/// Something that a drawing fulfils or not.
public sealed interface Condition {
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /// So many parts of that sort.
    record Count(Selection what, Amount amount) implements Condition {}

    /// So many links of that sort, each between two different parts.
    ///
    /// @param kind absent: of any kind
    /// @param encrypted absent: whether or not
    /// @param with what they state, defaults included
    record Links(@Nullable LinkKind kind, Selection from, Selection to, @Nullable Boolean encrypted, Attributes with,
            Amount amount) implements Condition {}

    /// So many guards: firewalls, machines with a firewall of their own, groups with one at their boundary.
    record Guards(Amount amount) implements Condition {}

    /// So many parts to which the name of the site leads.
    ///
    /// @param encrypted absent: whether or not they take encrypted requests
    record Entries(@Nullable Boolean encrypted, Amount amount) implements Condition {}

    /// A DNS record.
    ///
    /// @param name how its name begins, in upper or lower case
    /// @param type absent: any
    record Recorded(String name, @Nullable String type) implements Condition {}

    /// A rule finds nothing.
    ///
    /// @param rule its id
    record NoFinding(String rule) implements Condition {}

    /// Whether adding may not be enough, because something must not be so: a rule must find nothing, or there can be too many.
    default boolean isLimit() {
        return switch (this) {
            case All(List<Condition> parts) -> parts.stream().anyMatch(Condition::isLimit);
            case Any(List<Condition> parts) -> !parts.isEmpty() && parts.stream().allMatch(Condition::isLimit);
            case Not(Condition part) -> !part.isLimit();
            case NoFinding _ -> true;
            case Count(Selection _, Amount amount) -> amount.isLimited();
            case Links links -> links.amount().isLimited();
            case Guards(Amount amount) -> amount.isLimited();
            case Entries(Boolean _, Amount amount) -> amount.isLimited();
            case Recorded _ -> false;
        };
    }

    static Condition count(Selection what, int least) {
        return new Count(what, Amount.atLeast(least));
    }
}
