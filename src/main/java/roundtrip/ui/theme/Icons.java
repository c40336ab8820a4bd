package roundtrip.ui.theme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Term;
import roundtrip.topology.Terms;

/// Every icon by what it stands for. Sizes are px at 100 %: 12, 15, 16, 20, 24, 32 and 48 follow the scale of the window.
public final class Icons {
    private static final SequencedMap<String, String> PATHS = Tokens.page("icons");
    /// In the order in which they are painted.
    private static final List<String> LAYERS = List.of("soft", "line", "dot");

    private Icons() {}

    /// The icon of a part as it is: a replica looks different from a primary.
    public static Icon of(Component component, double size) {
        return named("kind." + component.kind().word() + variant(component.role()), size);
    }

    /// The icon of a kind that states nothing yet.
    public static Icon of(Kind kind, double size) {
        return named("kind." + kind.word(), size);
    }

    public static Icon of(GroupKind kind, double size) {
        return named(switch (kind) {
            case NETWORK, SUBNET -> "group.network";
            default -> "group.zone";
        }, size);
    }

    /// The sign of a severity, by its word: `critical`, `high`, `medium`, `low`, `info`.
    public static Icon severity(String word, double size) {
        Icon icon = named("severity." + word, size);
        icon.getStyleClass().addAll("severity-icon", word);
        return icon;
    }

    /// A closed padlock, or an open one.
    public static Icon lock(boolean closed, double size) {
        return named(closed ? "mark.lock" : "mark.unlock", size);
    }

    /// The sign of a button, such as `play`, `undo` or `fit`.
    public static Icon glyph(String name, double size) {
        return named("glyph." + name, size);
    }

    /// @throws NoSuchElementException if nothing is drawn for that key
    static Icon named(String key, double size) {
        Map<String, String> layers = new LinkedHashMap<>();
        for (String layer : LAYERS) {
            String path = PATHS.get(key + "." + layer);
            if (path != null) {
                layers.put(layer, path);
            }
        }
        if (layers.isEmpty()) {
            throw new NoSuchElementException(key);
        }
        return new Icon(layers, size);
    }

    private static String variant(Role role) {
        @Nullable Term word = switch (role) {
            case Role.Client client -> client.audience();
            case Role.Database database -> database.role();
            default -> null;
        };
        return word == null || word == Terms.Audience.USER || word == Terms.DatabaseRole.STANDALONE
                ? ""
                : "." + word.word();
    }
}
