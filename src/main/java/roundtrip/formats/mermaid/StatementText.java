package roundtrip.formats.mermaid;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Writes kept statements again, but only those that cannot spoil the text: one that Mermaid rejects takes the whole
/// diagram with it. Colours as hex, numbers of links that exist, nodes that are there.
final class StatementText {
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z-]+ *: *[\\w #.%!-]+");
    private static final Pattern ACTION = Pattern.compile(
            "(href )?\"[^\"\n]*\"( \"[^\"\n]*\")?( _(self|blank|parent|top))?|\\w+( \"[^\"\n]*\")?|call \\w+\\([^()\n]*\\)( \"[^\"\n]*\")?");
    private static final List<String> DANGERS = List.of("direction", "style", "classDef", "%%");

    private final Map<String, String> ids;
    private final int edges;
    private final Set<String> edgeIds = new HashSet<>();
    private final boolean faithful;

    StatementText(Flowchart flowchart, Map<String, String> ids, boolean faithful) {
        this.ids = ids;
        this.edges = flowchart.edges().size();
        this.faithful = faithful;
        flowchart.edges().forEach(edge -> {
            if (edge.id() != null) {
                edgeIds.add(edge.id());
            }
        });
    }

    /// The statement as it can be written; null if it cannot.
    @Nullable
    String of(String statement) {
        int blank = statement.indexOf(' ');
        String word = blank < 0 ? statement : statement.substring(0, blank);
        String rest = blank < 0 ? "" : statement.substring(blank).strip();
        return switch (word) {
            case "classDef" -> classDefinition(rest);
            case "linkStyle" -> isLinkStyle(rest) ? statement : null;
            case "click" -> click(rest);
            case "class" ->
                faithful && rest.matches("[\\w-]+ [\\w-]+") && edgeIds.contains(first(rest)) ? statement : null;
            default -> isDirective(statement) || isData(statement) ? statement : null;
        };
    }

    private static String first(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static @Nullable String classDefinition(String rest) {
        String names = first(rest);
        String properties = rest.substring(names.length());
        return !names.isEmpty() && areProperties(properties)
                ? "classDef " + ClassNames.ofDefinition(names) + properties
                : null;
    }

    private static boolean areProperties(String text) {
        return Arrays.stream(text.strip().split(",", -1)).allMatch(each -> PROPERTY.matcher(each.strip()).matches());
    }

    private boolean isLinkStyle(String rest) {
        String numbers = first(rest);
        boolean known = numbers.equals("default") || numbers.matches("\\d{1,6}(,\\d{1,6})*")
                && Arrays.stream(numbers.split(",")).mapToInt(Integer::parseInt).allMatch(number -> number < edges);
        return known && areProperties(rest.substring(numbers.length()));
    }

    private @Nullable String click(String rest) {
        String id = first(rest);
        String action = rest.substring(id.length()).strip();
        String safe = ids.get(id);
        boolean harmless = ACTION.matcher(action).matches() && DANGERS.stream().noneMatch(action::contains);
        return safe != null && harmless ? "click " + safe + " " + action : null;
    }

    private static boolean isDirective(String statement) {
        return statement.matches("%%\\{\\s*\\w+\\s*:(?s:.*)\\}%%")
                && statement.indexOf("}%%") == statement.length() - 3;
    }

    /// `id@{ … }`, which Mermaid 10 does not know.
    private boolean isData(String statement) {
        int data = statement.indexOf("@{");
        if (!faithful || data < 0 || statement.indexOf('}') != statement.length() - 1) {
            return false;
        }
        String id = statement.substring(0, data);
        return edgeIds.contains(id) && SafeIds.isSafe(id) || id.equals(ids.get(id));
    }
}
