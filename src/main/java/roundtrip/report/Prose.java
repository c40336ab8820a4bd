package roundtrip.report;

import java.util.ArrayList;
import java.util.List;

/// Sentences in lines that a person likes to read.
final class Prose {
    private static final int WIDTH = 96;

    private Prose() {}

    /// The text in lines, the first behind one indent and the others behind another of the same width; a longer word has a line
    /// of its own.
    static String indented(String first, String others, String text) {
        StringBuilder page = new StringBuilder();
        for (String line : lines(text, WIDTH - first.length())) {
            page.append(page.isEmpty() ? first : others).append(line).append('\n');
        }
        return page.toString();
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
