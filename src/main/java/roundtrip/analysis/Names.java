package roundtrip.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// What people call the subjects of findings: by the names in the drawing. Of machines that are called alike, and of
/// services on one machine that are, the id tells which is meant. Each is put into words once; for one thread.
public final class Names {
    private static final String ITEM = Finding.DESIGN + "#";
    /// More than that nobody reads in a sentence.
    private static final int MOST = 5;

    private final Topology topology;
    private final boolean tellsAlikeApart;
    private final Words kinds = Words.in("kinds");
    private final Words words = Words.in("analysis");
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    public Names(Topology topology) {
        this(topology, true);
    }

    private Names(Topology topology, boolean tellsAlikeApart) {
        this.topology = topology;
        this.tellsAlikeApart = tellsAlikeApart;
    }

    /// For whoever tells parts of the same name apart in another way.
    public static Names withoutIds(Topology topology) {
        return new Names(topology, false);
    }

    /// The finding with the names of its subject and of what else belongs to it among its values.
    Finding introduce(Finding finding) {
        String subject = finding.values().getOrDefault(Finding.SUBJECT, of(finding.subject()));
        Finding named = finding.with(Finding.SUBJECT, subject).with("also", list(finding.also()));
        Component part = topology.component(finding.subject());
        return part != null && part.isService() ? named.with("machine", of(part.host())) : named;
    }

    /// @param subject id of a component, link or group, or the subject of a finding
    public String of(String subject) {
        String name = known.get(subject);
        if (name == null) {
            name = told(subject);
            known.put(subject, name);
        }
        return name;
    }

    private String told(String subject) {
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

    /// "A, B and C", the first few of many.
    public String list(Collection<String> subjects) {
        return join(subjects.stream().map(this::of).distinct().toList());
    }

    /// The same for services of a machine that has been named.
    public String listOn(Collection<Component> services) {
        return join(services.stream().map(this::own).distinct().toList());
    }

    private String join(List<String> names) {
        int told = names.size() > MOST ? MOST - 1 : Math.max(0, names.size() - 1);
        if (names.size() < 2) {
            return String.join("", names);
        }
        String last = names.size() > MOST ? words.say("more", names.size() - told) : names.getLast();
        return String.join(words.say("list"), names.subList(0, told)) + words.say("and") + last;
    }

    private String own(Component component) {
        String name = called(component);
        if (!tellsAlikeApart) {
            return name;
        }
        if (bearers.isEmpty()) {
            topology.components().forEach(one -> bearers.merge(place(one), 1, Integer::sum));
        }
        return bearers.getOrDefault(place(component), 1) > 1
                ? words.say("named", name, component.localId())
                : name;
    }

    /// Where somebody looks for that name: among the machines, or on one of them.
    private String place(Component component) {
        return (component.isService() ? component.host() : "") + '/' + called(component);
    }

    private String called(Component component) {
        String key = "kind." + component.kind().word();
        String role = component.role() instanceof Role.Database database ? key + "." + database.role().word() : key;
        return component.name() == null ? kinds.say(kinds.has(role) ? role : key) : component.name();
    }
}
