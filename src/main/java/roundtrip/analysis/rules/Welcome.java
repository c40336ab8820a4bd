package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Backends;
import roundtrip.analysis.Inspection;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// The requests of users of whom only the question to DNS was drawn.
final class Welcome {
    private Welcome() {}

    /// Each of these users asks whatever DNS names: in the way that is spoken there, or else encrypted.
    static Stream<Edit> draw(Inspection inspection) {
        List<Component> doors = doors(inspection);
        return doors.stream().limit(1).flatMap(door -> Stream.of(false, true)
                .map(always -> Fixes.of(inspection, "request", door.id(), plan -> silent(inspection)
                        .forEach(user -> doors.forEach(to -> ask(inspection, plan, user, to, always))))));
    }

    private static List<Component> doors(Inspection inspection) {
        return inspection.links(LinkKind.RESOLVE).flatMap(link -> inspection.to(link).stream())
                .filter(to -> Fit.fits(LinkKind.REQUEST, Kind.CLIENT, to.kind())).distinct().toList();
    }

    private static Stream<Component> silent(Inspection inspection) {
        return inspection.users().stream()
                .filter(user -> inspection.outOf(user).noneMatch(link -> link.kind() == LinkKind.REQUEST));
    }

    /// An arrow for requests, encrypted where the door reads that.
    ///
    /// @param encrypted whether the door is to read it if it does not yet
    static void ask(Inspection inspection, Blueprint plan, Component user, Component door, boolean encrypted) {
        if (encrypted || speaksTls(inspection, door)) {
            Fixes.securely(plan, user.id(), door.id());
            Fixes.open(plan, plan.part(door.id()));
        } else {
            Fixes.request(plan, user.id(), door.id());
        }
    }

    /// A firewall speaks what is spoken behind it.
    private static boolean speaksTls(Inspection inspection, Component door) {
        return Backends.isTransparent(door)
                ? inspection.outOf(door).anyMatch(link -> link.kind() == LinkKind.REQUEST && link.encrypted())
                : Tls.isEnded(door) || Tls.isPassedThrough(door);
    }
}
