package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Shape;

/// Whether two flowcharts show the same picture.
final class Comparison {
    private Comparison() {}

    static boolean isSame(Outline one, Outline other) {
        return differs(one, other) == null;
    }

    /// The first difference; null if there is none.
    static @Nullable String differs(Outline one, Outline other) {
        if (!one.nodes().keySet().equals(other.nodes().keySet())
                || !one.boxes().keySet().equals(other.boxes().keySet()) || !one.parents().equals(other.parents())) {
            return "parts " + one.nodes().keySet() + one.boxes().keySet() + one.parents() + "\n"
                    + other.nodes().keySet() + other.boxes().keySet() + other.parents();
        }
        for (String id : one.nodes().keySet()) {
            Node a = Objects.requireNonNull(one.nodes().get(id));
            Node b = Objects.requireNonNull(other.nodes().get(id));
            if (!Outline.looksSame(a.label(), b.label()) || !sameShape(a.shape(), b.shape())
                    || !a.classes().equals(b.classes()) || !a.styles().equals(b.styles())) {
                return a + "\n" + b;
            }
        }
        for (String id : one.boxes().keySet()) {
            var a = Objects.requireNonNull(one.boxes().get(id));
            var b = Objects.requireNonNull(other.boxes().get(id));
            if (!Outline.looksSame(a.title(), b.title()) || a.direction() != b.direction()
                    || !a.classes().equals(b.classes())) {
                return a + "\n" + b;
            }
        }
        List<String> mine = lines(one);
        List<String> theirs = lines(other);
        return !mine.equals(theirs)
                ? mine + "\n" + theirs
                : one.chart().direction() != other.chart().direction()
                        ? "direction"
                        : null;
    }

    static boolean sameShape(@Nullable Shape one, @Nullable Shape other) {
        return Objects.equals(one, other) || one != null && other != null && one.brackets() == other.brackets();
    }

    private static List<String> lines(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (Edge edge : outline.chart().edges()) {
            lines.add(String.join("\u0000", edge.from(), edge.to(), Outline.seen(edge.label()), edge.style().name(),
                    edge.tail().name(), edge.head().name()));
        }
        lines.sort(null);
        return lines;
    }
}
