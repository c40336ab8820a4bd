package roundtrip.topology;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/// That somebody has seen a finding and lets the drawing be as it is, and why.
///
/// @param rule id of the rule, such as `REL-001`
/// @param subject what the finding is about: id of a component, link or group; [#DESIGN] for the whole, `*#item` for an item of a
/// checklist
/// @param as the [Likeness] of the subject when it was accepted; absent: it is accepted as it is now
public record Acceptance(String rule, String subject, String reason, @Nullable String as, Extras extras)
        implements
            Identified {
    /// How rules are called.
    public static final String RULE = "[A-Z]{3}-[0-9]{3}";
    private static final String DESIGN = "*";

    /// As the subject looks now.
    public static Acceptance of(String rule, String subject, String reason, Topology now) {
        return new Acceptance(rule, subject, reason, Likeness.of(now, subject), Extras.none());
    }

    /// Of one rule and one subject there is one acceptance.
    public static String id(String rule, String subject) {
        return rule + '@' + subject;
    }

    @Override
    public String id() {
        return id(rule, subject);
    }

    /// Whether it speaks of the whole design, or of something that the drawing lacks.
    public static boolean isOfDesign(String subject) {
        return subject.equals(DESIGN) || subject.startsWith(DESIGN + '#');
    }

    /// Whether the subject is still what was accepted: of the same kind, with the same links.
    public boolean holds(Topology now) {
        return as == null || as.equals(Likeness.of(now, subject));
    }

    /// The same, saying what the subject looks like if it did not.
    public Acceptance dated(Topology now) {
        return as == null ? new Acceptance(rule, subject, reason, Likeness.of(now, subject), extras) : this;
    }

    /// With other ids for the parts that it speaks of.
    Acceptance naming(UnaryOperator<String> now) {
        return new Acceptance(rule, now.apply(subject), reason, as == null ? null : Likeness.renamed(as, now), extras);
    }

    public Acceptance carrying(Extras newExtras) {
        return new Acceptance(rule, subject, reason, as, newExtras);
    }
}
