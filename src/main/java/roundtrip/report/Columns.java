package roundtrip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Text in columns, each as wide as its widest cell.
final class Columns {
    private static final String BETWEEN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /// A line for each row, indented.
    String page() {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(BETWEEN).append(cell).repeat(' ', width(column) - width(cell));
        }
        return line.toString().stripTrailing() + '\n';
    }

    private int width(int column) {
        return rows.stream().filter(row -> row.size() > column).mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    /// Characters as a reader counts them, not units of UTF-16.
    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
