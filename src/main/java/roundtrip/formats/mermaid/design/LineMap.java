package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Edge;

/// Which line of a Mermaid text shows which elements of the design. Lines count from 1.
///
/// @param elements by the line the ids of parts, groups and links, without repetition
public record LineMap(SequencedMap<Integer, List<String>> elements) {
    private static final Pattern OURS = Pattern
            .compile("\\{\"(?:group|node|link)\": *\\{\"id\": *\"([^\"\\\\]+)\".*");

    public static LineMap nothing() {
        return new LineMap(new TreeMap<>());
    }

    /// @param parts by the id in the text the id of the part or group
    /// @param links of each visible arrow of the text the id of its link, or an empty text
    static LineMap of(Flowchart read, Map<String, String> parts, List<String> links) {
        TreeMap<Integer, List<String>> lines = new TreeMap<>();
        read.subgraphs().forEach(box -> add(lines, box.line(), parts.get(box.id())));
        read.nodes().forEach(node -> add(lines, node.line(), parts.get(node.id())));
        List<Edge> arrows = Outline.of(read).edges();
        for (int i = 0; i < arrows.size(); i++) {
            add(lines, arrows.get(i).line(), links.get(i));
        }
        for (Comment comment : read.comments()) {
            Matcher ours = OURS.matcher(comment.text());
            add(lines, comment.line(), ours.matches() ? ours.group(1) : "");
        }
        return new LineMap(lines);
    }

    private static void add(Map<Integer, List<String>> lines, int line, @Nullable String id) {
        if (id != null && !id.isEmpty()) {
            List<String> there = lines.computeIfAbsent(line, _ -> new ArrayList<>());
            if (!there.contains(id)) {
                there.add(id);
            }
        }
    }

    /// The elements that a line shows; none for a line that is about the looks alone.
    public List<String> at(int line) {
        return elements.getOrDefault(line, List.of());
    }

    /// The lines that show an element: its own first, then its comment line.
    public List<Integer> of(String id) {
        return elements.entrySet().stream().filter(entry -> entry.getValue().contains(id)).map(Map.Entry::getKey)
                .toList();
    }
}
