package roundtrip.analysis;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// What people call the subjects of findings: by the names in the drawing.
public final class Names {
    private static final String ITEM = Finding.DESIGN + "#";

    private final Topology topology;
    private final Words kinds = Words.in("kinds");
    private final Words words = Words.in("analysis");

    public Names(Topology topology) {
        this.topology = topology;
    }

    /// The finding with the names of its subject and of what else belongs to it among its values.
    Finding introduce(Finding finding) {
        String subject = finding.values().getOrDefault(Finding.SUBJECT, of(finding.subject()));
        Finding named = finding.with(Finding.SUBJECT, subject).with("also",
                String.join(words.say("and"), finding.also().stream().map(this::of).distinct().toList()));
        Component part = topology.component(finding.subject());
        return part != null && part.isService() ? named.with("machine", of(part.host())) : named;
    }

    /// @param subject id of a component, link or group, or the subject of a finding
    public String of(String subject) {
        Component component = topology.component(subject);
        Link link = topology.link(subject);
        Group group = topology.group(subject);
        if (component != null) {
            return component.isService()
                    ? words.say("service", own(component), of(component.host()))
                    : own(component);
        }
        if (link != null) {
            return words.say("link", of(link.from()), of(link.to()));
        }
        if (group != null) {
            return group.name() == null ? kinds.say("group." + group.kind().word()) : group.name();
        }
        if (subject.startsWith(ITEM)) {
            String item = subject.substring(ITEM.length());
            return words.has("item." + item) ? words.say("item." + item) : item;
        }
        return subject.equals(Finding.DESIGN) ? words.say("design") : subject;
    }

    private String own(Component component) {
        String key = "kind." + component.kind().word();
        String role = component.role() instanceof Role.Database database ? key + "." + database.role().word() : key;
        return component.name() == null ? kinds.say(kinds.has(role) ? role : key) : component.name();
    }
}
