package roundtrip.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Design;
import roundtrip.topology.Likeness;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// Why a finding that somebody has accepted counts again.
public final class Lapse {
    private Lapse() {}

    /// The acceptance of a finding, if there is one that does not hold any more.
    public static Optional<Acceptance> of(Design design, Finding finding) {
        return Optional.ofNullable(design.accepted().find(Acceptance.id(finding.rule(), finding.subject())))
                .filter(acceptance -> !acceptance.holds(design.topology()));
    }

    /// What has become of its subject since, as a part of a sentence: "request l9 (Server 2) came".
    public static String why(Acceptance lapsed, Topology now) {
        Words words = Words.in("analysis");
        String then = lapsed.as();
        if (then == null) {
            return "";
        }
        Likeness.Change change = Likeness.between(then, Likeness.of(now, lapsed.subject()));
        List<String> reasons = new ArrayList<>();
        if (change.isOtherKind()) {
            reasons.add(words.say("lapse.kind"));
        }
        if (!change.came().isEmpty()) {
            reasons.add(words.say("lapse.came", told(change.came(), now)));
        }
        if (!change.went().isEmpty()) {
            reasons.add(words.say("lapse.went", told(change.went(), now)));
        }
        return String.join(words.say("list"), reasons);
    }

    private static String told(List<Likeness.Thing> things, Topology now) {
        Words words = Words.in("analysis");
        Names names = new Names(now);
        return things.stream().map(thing -> thing.end() == null
                ? names.of(thing.id())
                : words.say("lapse.link", String.valueOf(thing.kind()), thing.id(), names.of(thing.end())))
                .collect(Collectors.joining(words.say("lapse.list")));
    }
}
