package roundtrip.editing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// How parts are called in the names of edits and in refusals.
final class Titles {
    private static final Words KINDS = Words.in("kinds");
    private static final Words WORDS = Words.in("editing");

    private Titles() {}

    static String of(Kind kind) {
        return KINDS.say("kind." + kind.word());
    }

    static String of(GroupKind kind) {
        return KINDS.say("group." + kind.word());
    }

    static String of(LinkKind kind) {
        return KINDS.say("link." + kind.word());
    }

    /// The name of a part, link or group.
    static String of(Topology topology, String id) {
        Component component = topology.component(id);
        if (component != null) {
            return Objects.requireNonNullElse(component.name(), of(component.kind()));
        }
        Group group = topology.group(id);
        if (group != null) {
            return Objects.requireNonNullElse(group.name(), of(group.kind()));
        }
        Link link = topology.link(id);
        return link == null ? id : WORDS.say("thing.link", of(link.kind()));
    }

    /// "Server 1" for one, "3 parts" for several.
    static String of(Topology topology, Collection<String> ids) {
        return ids.size() == 1
                ? of(topology, List.copyOf(ids).getFirst())
                : WORDS.count("thing.parts", ids.size());
    }

    static String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }
}
