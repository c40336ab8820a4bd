package roundtrip.formats.outline;

import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;

/// How the line of a link is drawn: what carries requests is solid, copies are dashed, what only informs is dotted. What is
/// encrypted is bold.
///
/// @param colour as `#rrggbb`
/// @param mutual whether both ends have a head
public record Stroke(String colour, Dash dash, boolean encrypted, boolean mutual) {
    /// How a line is broken.
    public enum Dash {
        SOLID,
        DASHED,
        DOTTED
    }

    public static Stroke of(Link link) {
        return new Stroke(Colours.light(colour(link.kind())), dash(link.kind()), link.encrypted(), isMutual(link));
    }

    /// Whether it goes both ways.
    public static boolean isMutual(Link link) {
        return link.kind() == LinkKind.HEARTBEAT || link.given().given(Property.BIDIRECTIONAL).orElse(false);
    }

    private static Dash dash(LinkKind kind) {
        return switch (kind) {
            case REQUEST, READ, WRITE, READWRITE, PUBLISH, CONSUME, ADMIN -> Dash.SOLID;
            case REPLICATE, BACKUP -> Dash.DASHED;
            case LOOKUP, RESOLVE, HEARTBEAT, MONITOR -> Dash.DOTTED;
        };
    }

    /// The name of its colour in the look.
    private static String colour(LinkKind kind) {
        return switch (kind) {
            case REQUEST, READWRITE, CONSUME, ADMIN -> "link";
            case READ -> "read";
            case WRITE, PUBLISH -> "write";
            case REPLICATE, BACKUP -> "repl";
            case HEARTBEAT -> "beat";
            case LOOKUP, RESOLVE -> "dns";
            case MONITOR -> "ink-3";
        };
    }
}
