package roundtrip.lesson;

import java.util.List;

import roundtrip.topology.Component;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The sentences of a lesson, with the names of the drawing.
final class Telling {
    private final Topology topology;
    private final Words words = Words.in("lesson");
    private final Words kinds = Words.in("kinds");

    Telling(Topology topology) {
        this.topology = topology;
    }

    /// The key of the sentence about one or about many.
    static String counted(String key, long number) {
        return key + (number == 1 ? ".one" : ".many");
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }

    boolean has(String key) {
        return words.has(key);
    }

    /// What a part is called by itself: its name, else its kind.
    String name(String id) {
        Component part = topology.component(id);
        if (part == null) {
            return id;
        }
        String name = part.name();
        return name == null ? kind(part) : name.strip().replaceAll("\\s+", " ");
    }

    private String kind(Component part) {
        String key = "kind." + part.kind().word();
        String role = part.role() instanceof Role.Database database ? key + "." + database.role().word() : key;
        return kinds.say(kinds.has(role) ? role : key);
    }

    /// The machine that it runs on, by name.
    String host(String id) {
        Component part = topology.component(id);
        return name(part == null ? id : part.host());
    }

    /// "nginx, application and MySQL".
    String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(words.say("list"), names.subList(0, names.size() - 1)) + words.say("and") + names.getLast();
    }
}
