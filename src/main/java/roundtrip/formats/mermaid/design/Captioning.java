package roundtrip.formats.mermaid.design;

import java.util.List;
import java.util.stream.Collectors;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Role;
import roundtrip.words.Words;

/// The words in boxes: the name, else what the part is.
public final class Captioning {
    private final Words kinds = Words.in("kinds");
    private final boolean detailed;

    /// @param detailed whether they say more than the name
    public Captioning(boolean detailed) {
        this.detailed = detailed;
    }

    public String group(Group group) {
        return group.name() == null ? kinds.say("group." + group.kind().word()) : group.name();
    }

    /// @param inside the services that are not drawn themselves
    String part(Component component, List<Component> inside) {
        String name = name(component);
        String more = detailed ? detail(component, inside) : "";
        return more.isEmpty() ? name : name + "\n" + more;
    }

    public String name(Component component) {
        return component.name() == null ? kind(component) : component.name();
    }

    private String detail(Component component, List<Component> inside) {
        return inside.isEmpty()
                ? component.common().ip().or(() -> component.common().vip()).orElse("")
                : inside.stream().map(this::name).collect(Collectors.joining(" + "));
    }

    private String kind(Component component) {
        String plain = "kind." + component.kind().word();
        String exact = plain + '.' + role(component.role());
        return kinds.say(kinds.has(exact) ? exact : plain);
    }

    private static String role(Role role) {
        return switch (role) {
            case Role.Client client -> client.audience().word();
            case Role.Database database -> database.role().word();
            default -> "";
        };
    }
}
