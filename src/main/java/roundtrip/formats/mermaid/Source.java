package roundtrip.formats.mermaid;

import java.util.Arrays;

/// The text of a diagram without comments and directives, which still knows the lines of the text that it came from.
final class Source {
    private final StringBuilder building = new StringBuilder();
    private String text = "";
    private int[] starts = new int[64];
    private int[] lines = new int[64];
    private int count;

    /// What follows comes from this line.
    void mark(int line) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lines = Arrays.copyOf(lines, count * 2);
        }
        starts[count] = building.length();
        lines[count++] = line;
    }

    void add(String part, int from, int to) {
        building.append(part, from, to);
    }

    Source done() {
        text = building.toString();
        return this;
    }

    String text() {
        return text;
    }

    /// The line of a place, by halving: logarithmic.
    int lineAt(int pos) {
        int found = Arrays.binarySearch(starts, 0, count, pos);
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < count && starts[index + 1] == pos) {
            index++;
        }
        return index < 0 ? 1 : lines[index];
    }
}
