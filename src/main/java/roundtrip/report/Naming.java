package roundtrip.report;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
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

    static String plain(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null || name.isBlank() ? otherwise : plain(name);
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
        return component == null ? id : Words.in("report").say("introduced", id, name(component));
    }
}
