package roundtrip.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.topology.Link;

/// That a rule is broken somewhere. Rule and subject together identify it.
///
/// @param subject id of a component, link or group; [#DESIGN] for the whole; `*#item` for an item of an exercise's checklist
/// @param also ids of what else belongs in the picture: shown, not blamed
/// @param values what the page of the rule calls by name, `subject` at least
public record Finding(String rule, Severity severity, String subject, List<String> also,
        SequencedMap<String, String> values) {
    /// The subject of a finding about the whole design.
    public static final String DESIGN = "*";
    /// The value that is what people call the subject.
    public static final String SUBJECT = "subject";

    public Finding {
        also = List.copyOf(also);
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    public static Finding of(Rule rule, Severity severity, String subject) {
        return new Finding(rule.id(), severity, subject, List.of(), new LinkedHashMap<>());
    }

    public static Finding ofDesign(Rule rule, Severity severity) {
        return of(rule, severity, DESIGN);
    }

    public static Finding of(Rule rule, Severity severity, Link link) {
        return of(rule, severity, link.id());
    }

    /// Whether it is the same one: the same rule on the same subject.
    public boolean isSame(Finding other) {
        return rule.equals(other.rule) && subject.equals(other.subject);
    }

    public Finding also(Collection<String> ids) {
        return new Finding(rule, severity, subject, List.copyOf(ids), values);
    }

    public Finding with(String name, String value) {
        SequencedMap<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Finding(rule, severity, subject, also, more);
    }
}
