package roundtrip.formats.mermaid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// What stands in `@{ … }` behind an id: the shape and label of a node, or what else Mermaid can do with it.
///
/// @param source the whole as written
/// @param commas whether commas end its lines, which Mermaid takes for part of the words
record ShapeData(Map<String, String> members, String source, boolean commas) {
    private static final Set<String> KNOWN = Set.of(("""
            bang bolt bow-rect bow-tie-rectangle brace brace-l brace-r braces browser bucket card circ circle cloud
            collate com-link comment console cross-circ crossed-circle curv-trap curved-trapezoid cyl cylinder das
            data-store database datastore db dbl-circ decision delay diam diamond directory disk display div-proc
            div-rect divided-process divided-rectangle doc docs document documents double-circle doublecircle event
            extract f-circ filled-circle flag flip-tri flipped-triangle folder fork fr-circ fr-rect framed-circle
            framed-rectangle h-cyl half-rounded-rectangle hex hexagon horizontal-cylinder hourglass in-out
            internal-storage inv-trapezoid join junction lean-l lean-left lean-r lean-right lightning-bolt lin-cyl
            lin-doc lin-proc lin-rect lined-cylinder lined-document lined-process lined-rectangle loop-limit manual
            manual-file manual-input notch-pent notch-rect notched-pentagon notched-rectangle odd out-in paper-tape
            person pill prepare priority proc process processes procs question rect rectangle rounded shaded-process
            sl-rect sloped-rectangle sm-circ small-circle st-doc st-rect stacked-document stacked-rectangle stadium
            start stop stored-data subproc subprocess subroutine summary tag-doc tag-proc tag-rect tagged-document
            tagged-process tagged-rectangle terminal text trap-b trap-t trapezoid trapezoid-bottom trapezoid-top tri
            triangle win-pane window-pane state choice note composite icon anchor""").split("\\s+"));

    /// The data that start at this `@{`; null if nothing closes them before the limit. The cursor moves behind them.
    static @Nullable ShapeData read(Cursor cursor, int limit) {
        String text = cursor.text();
        boolean quoted = false;
        StringBuilder inside = new StringBuilder();
        int i = cursor.pos() + 2;
        for (; i < limit && (quoted || text.charAt(i) != '}'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (quoted && c == '\n') {
                inside.append("<br/>");
                i = Chars.skipSpace(text, i) - 1;
            } else {
                inside.append(c);
            }
        }
        if (i >= limit) {
            return null;
        }
        String source = cursor.takeTo(i + 1);
        boolean commas = inside.indexOf(",\n") >= 0;
        return new ShapeData(Yaml.read(inside.toString()), source, commas);
    }

    @Nullable
    String shape() {
        return members.get("shape");
    }

    @Nullable
    String label() {
        return members.get("label");
    }

    /// What has no place in a flowchart of ours, as text for `@{ … }`; empty if there is nothing.
    String others() {
        Map<String, String> rest = new LinkedHashMap<>(members);
        rest.remove("shape");
        rest.remove("label");
        return rest.entrySet().stream().map(each -> each.getKey() + ": " + value(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String value(String text) {
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> Chars.isWord((char) c) || c == '-' || c == '.');
        return plain ? text : "\"" + text.replace("\"", "'") + "\"";
    }

    static boolean isKnown(String shape) {
        return KNOWN.contains(shape);
    }
}
