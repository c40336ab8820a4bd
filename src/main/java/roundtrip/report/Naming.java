package roundtrip.report;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Harmless;
import roundtrip.words.Words;

/// What parts are called in a text, on one line and without what would confuse a terminal.
final class Naming {
    private Naming() {}

    static String name(Component component) {
        return named(component.name(), kind(component));
    }

    static String name(Group group) {
        return named(group.name(), kind(group));
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : Harmless.line(name);
    }

    static String kind(Component component) {
        String exact = switch (component.role()) {
            case Role.Client client -> client.audience().word();
            case Role.Database database -> database.role().word();
            default -> "";
        };
        Words kinds = Words.in("kinds");
        String key = "kind." + component.kind().word();
        return kinds.say(kinds.has(key + '.' + exact) ? key + '.' + exact : key);
    }

    static String kind(Group group) {
        return Words.in("kinds").say("group." + group.kind().word());
    }

    static String kind(Link link) {
        return Words.in("kinds").say("link." + link.kind().word());
    }

    /// Its id with its name.
    static String introduced(Topology topology, String id) {
        Component component = topology.component(id);
        return component == null
                ? Harmless.line(id)
                : Words.in("report").say("introduced", Harmless.line(id), name(component));
    }
}
