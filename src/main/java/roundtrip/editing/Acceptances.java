package roundtrip.editing;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Edit;
import roundtrip.topology.Table;

/// Lets findings be, and takes that back.
public final class Acceptances {
    private Acceptances() {}

    /// Accepts a finding as its subject looks now, in place of an earlier acceptance of it. Acceptances that do not say what their
    /// subject looked like say it from now on.
    ///
    /// @param reason why it may stay; a blank one is none, and changes nothing
    public static Edit accept(String rule, String subject, String reason) {
        return Edit.of(Titles.say("accept", rule), design -> {
            if (reason.isBlank()) {
                return design;
            }
            Table<Acceptance> dated = design.accepted().map(one -> one.dated(design.topology()));
            return design.accepting(dated.with(Acceptance.of(rule, subject, reason.strip(), design.topology())));
        });
    }

    /// Lets a finding count again.
    public static Edit takeBack(String rule, String subject) {
        String id = Acceptance.id(rule, subject);
        return Edit.of(Titles.say("accept.back", rule),
                design -> design.accepting(design.accepted().without(one -> one.id().equals(id))));
    }
}
