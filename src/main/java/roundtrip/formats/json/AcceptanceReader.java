package roundtrip.formats.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import roundtrip.formats.Note;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Table;

/// Reads which findings are accepted: each says of which rule, about what, and why.
record AcceptanceReader(References references, Consumer<Note> notes) {
    Table<Acceptance> all(List<Passage> accepted) {
        Map<String, Passage> owners = new HashMap<>();
        return Table.of(accepted.stream().map(one -> {
            Acceptance acceptance = acceptance(one);
            Passage first = owners.putIfAbsent(acceptance.id(), one);
            if (first != null) {
                throw one.error("accepted.twice", acceptance.rule(), JsonText.quoted(acceptance.subject()),
                        first.path(),
                        first.line());
            }
            return acceptance;
        }).toList());
    }

    Acceptance acceptance(Passage json) {
        Members members = new Members(json);
        Passage rule = members.required("rule");
        if (!rule.text().matches(Acceptance.RULE)) {
            throw rule.error("accepted.rule", JsonText.quoted(rule.text()));
        }
        String subject = references.subject(members.required("subject"));
        Passage reason = members.required("reason");
        if (reason.text().isBlank()) {
            throw reason.error("accepted.reason");
        }
        String as = members.text("as");
        return new Acceptance(rule.text(), subject, reason.text(), as == null ? null : references.likeness(as),
                members.rest("accepted", notes));
    }
}
