package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.LineStyle;

/// `linkStyle` names arrows by their number. When some of them are no links, the others move up; invisible ones come last.
final class ArrowNumbers {
    private static final String LINK_STYLE = "linkStyle";

    private final List<@Nullable Integer> places = new ArrayList<>();

    /// @param place of an arrow among the links, null if it is none
    /// @param links how many links there are
    ArrowNumbers(List<Edge> edges, Function<Edge, @Nullable Integer> place, int links) {
        int last = links;
        for (Edge edge : edges) {
            places.add(edge.style() == LineStyle.INVISIBLE ? (Integer) last++ : place.apply(edge));
        }
    }

    /// The statement with the numbers that its arrows have now; empty if none of them is there.
    String renumbered(String statement) {
        String[] words = statement.split("\\s+", 3);
        if (words.length < 3 || !words[0].equals(LINK_STYLE) || !words[1].matches("\\d{1,6}(,\\d{1,6})*")) {
            return statement;
        }
        List<String> numbers = new ArrayList<>();
        for (String number : words[1].split(",")) {
            int old = Integer.parseInt(number);
            Integer place = old < places.size() ? places.get(old) : (Integer) old;
            if (place != null) {
                numbers.add(String.valueOf(place));
            }
        }
        return numbers.isEmpty() ? "" : String.join(" ", words[0], String.join(",", numbers), words[2]);
    }
}
