package roundtrip.formats.outline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.words.Words;

/// The words in boxes, the name as it is written (a box may be blank), else what the part is; and those on arrows.
public final class Captions {
    private final Words kinds = Words.in("kinds");
    private final boolean detailed;

    /// @param detailed whether they say more than the name
    public Captions(boolean detailed) {
        this.detailed = detailed;
    }

    public String group(Group group) {
        return Objects.requireNonNullElse(group.writtenName(), kinds.say("group." + group.kind().word()));
    }

    /// @param inside the services that are not drawn themselves
    public String part(Component component, List<Component> inside) {
        String name = name(component);
        String more = detailed ? detail(component, inside) : "";
        return more.isEmpty() ? name : name + "\n" + more;
    }

    public String name(Component component) {
        return Objects.requireNonNullElse(component.writtenName(), kind(component));
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

    /// What stands on an arrow whose link has no words of its own.
    public static String words(Link link) {
        Words words = Words.in("outline");
        String spoken = spoken(link);
        return switch (link.kind()) {
            case REQUEST -> spoken;
            case ADMIN -> spoken.isEmpty() ? words.say("link.admin") : spoken;
            case LOOKUP, RESOLVE, READWRITE, MONITOR -> "";
            case READ, WRITE, PUBLISH, CONSUME, REPLICATE, BACKUP, HEARTBEAT -> words
                    .say("link." + link.kind().word());
        };
    }

    /// Protocol and port: `HTTP 80`.
    private static String spoken(Link link) {
        String protocol = link.protocol().orElse("").toUpperCase(Locale.ROOT);
        String port = link.port().map(String::valueOf).orElse("");
        return (protocol + " " + port).strip();
    }
}
