package roundtrip.formats.mermaid.design;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import roundtrip.formats.mermaid.Direction;
import roundtrip.topology.Datum;

/// The options that a text was written with, as far as they show in the picture and are not the usual ones.
final class OptionsJson {
    private static final String DIRECTION = "direction";
    private static final String COLLAPSED = "collapsed";
    private static final String DETAIL = "detail";
    private static final String PLAIN_LINKS = "plainLinks";
    private static final String PLAIN_NODES = "plainNodes";

    private OptionsJson() {}

    static SequencedMap<String, Datum> members(MermaidOptions options) {
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        if (options.direction() != null) {
            members.put(DIRECTION, new Datum.Text(options.direction().name()));
        }
        flag(members, COLLAPSED, options.collapsed());
        flag(members, DETAIL, options.detail());
        flag(members, PLAIN_LINKS, !options.linkLabels());
        flag(members, PLAIN_NODES, !options.classes());
        return members;
    }

    private static void flag(Map<String, Datum> members, String name, boolean value) {
        if (value) {
            members.put(name, new Datum.Truth(true));
        }
    }

    static MermaidOptions read(Map<String, Datum> members) {
        MermaidOptions options = MermaidOptions.standard().withCollapsed(is(members, COLLAPSED))
                .withDetail(is(members, DETAIL)).withLinkLabels(!is(members, PLAIN_LINKS))
                .withClasses(!is(members, PLAIN_NODES));
        if (members.get(DIRECTION) instanceof Datum.Text(String word)) {
            for (Direction way : Direction.values()) {
                options = way.name().equals(word) ? options.running(way) : options;
            }
        }
        return options;
    }

    private static boolean is(Map<String, Datum> members, String name) {
        return members.get(name) instanceof Datum.Truth(boolean value) && value;
    }
}
