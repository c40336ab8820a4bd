package roundtrip.formats.drawio;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// The styles of cells: tables of shapes and lines in `resources/drawio`, with the colours of the light look.
final class Looks {
    private static final Properties COLOURS = Resources.properties("/look/tokens.properties");
    private static final Properties STYLES = Resources.properties("/drawio/styles.properties");
    private static final Pattern NAME = Pattern.compile("\\{([a-z0-9-]+)}");

    private Looks() {}

    static String of(Kind kind) {
        return style("card") + style("kind." + kind.word());
    }

    /// @param isOpen whether it shows what it holds
    static String of(Component component, boolean isOpen) {
        String own = Kept.in(component.extras()).text(Kept.STYLE);
        String plain = component.isService() ? of(component.kind()) + style("service") : of(component.kind());
        String closed = own == null ? plain : own;
        return !isOpen ? closed : own == null ? style("card") + style("open") : closed + holding(own);
    }

    static String of(Group group) {
        String own = Kept.in(group.extras()).text(Kept.STYLE);
        return own == null ? style("card") + style("group") : own;
    }

    /// A shape that somebody drew for a part without contents.
    private static String holding(String own) {
        return Style.of(own).isOn("container") || Style.of(own).is("swimlane") ? "" : separated(own) + style("holding");
    }

    private static String separated(String own) {
        return own.isEmpty() || own.endsWith(";") ? "" : ";";
    }

    static String of(Link link) {
        String own = Kept.in(link.extras()).text(Kept.STYLE);
        if (own != null) {
            return own;
        }
        boolean isMutual = link.given().given(Property.BIDIRECTIONAL).orElse(false);
        return of(link.kind()) + (isMutual ? style("mutual") : "");
    }

    static String of(LinkKind kind) {
        return style("line") + style("link." + kind.word());
    }

    private static String style(String key) {
        String style = Optional.ofNullable(STYLES.getProperty(key))
                .orElseThrow(() -> new IllegalStateException("no style for " + key));
        return style.isEmpty() ? "" : NAME.matcher(style).replaceAll(Looks::colour) + ";";
    }

    private static String colour(MatchResult name) {
        String themes = Optional.ofNullable(COLOURS.getProperty(name.group(1)))
                .orElseThrow(() -> new IllegalStateException("no colour " + name.group(1)));
        return Matcher.quoteReplacement(themes.split(" ")[0]);
    }
}
