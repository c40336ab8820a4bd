package roundtrip.formats.mermaid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Statement;

/// The lines around nodes and edges: title and description, classes and styles, clicks, comments.
final class LooksText {
    /// Mermaid gives this class to whatever a `click` names.
    private static final String CLICKABLE = "clickable";

    private final Flowchart flowchart;
    private final Lines lines;
    private final UnaryOperator<String> ids;
    private final StatementText statements;
    private final boolean clicks;

    LooksText(Flowchart flowchart, Lines lines, Map<String, String> ids, boolean faithful) {
        this.flowchart = flowchart;
        this.lines = lines;
        this.ids = id -> ids.getOrDefault(id, id);
        this.statements = new StatementText(flowchart, ids, faithful);
        this.clicks = flowchart.statements().stream().map(Statement::text)
                .anyMatch(text -> text.startsWith("click ") && statements.of(text) != null);
    }

    void frontMatter() {
        List<String> others = flowchart.statements().stream().map(Statement::text).filter(FrontMatter::isBlock)
                .map(FrontMatter::body).toList();
        if (flowchart.title() == null && others.isEmpty()) {
            return;
        }
        lines.flush("---");
        if (flowchart.title() != null) {
            lines.flush("title: " + FrontMatter.quoted(flowchart.title()));
        }
        others.forEach(lines::flush);
        lines.flush("---");
    }

    void description() {
        String title = flowchart.description().title();
        String text = flowchart.description().text();
        if (title != null) {
            lines.line("accTitle: " + title.replace('\n', ' '));
        }
        if (text != null && text.contains("\n") && !text.contains("}")) {
            lines.line("accDescr {");
            text.lines().forEach(lines::line);
            lines.line("}");
        } else if (text != null) {
            lines.line("accDescr: " + text.replace('\n', ' '));
        }
    }

    /// `:::name` for the first class: more than one Mermaid does not take there.
    String firstClass(List<String> classes) {
        return classes.stream().filter(this::isWritten).findFirst().map(name -> ":::" + ClassNames.written(name))
                .orElse("");
    }

    void rest() {
        flowchart.nodes().forEach(node -> {
            node.classes().stream().filter(this::isWritten).skip(1).forEach(name -> classOf(node.id(), name));
            styles(node.id(), node.styles());
        });
        flowchart.subgraphs().forEach(group -> {
            group.classes().stream().filter(this::isWritten).forEach(name -> classOf(group.id(), name));
            styles(group.id(), group.styles());
        });
        flowchart.statements().stream().map(Statement::text).filter(text -> !FrontMatter.isBlock(text))
                .map(statements::of).filter(Objects::nonNull).forEach(lines::line);
        flowchart.comments().forEach(this::comment);
    }

    private void classOf(String id, String name) {
        lines.line("class " + ids.apply(id) + " " + ClassNames.written(name));
    }

    private void styles(String id, List<String> styles) {
        List<String> safe = styles.stream().filter(LooksText::isPlain).toList();
        if (!safe.isEmpty()) {
            lines.line("style " + ids.apply(id) + " " + String.join(",", safe));
        }
    }

    /// Never empty, and nothing in it that Mermaid would take for a directive.
    private void comment(Comment comment) {
        comment.text().lines().map(String::strip).filter(line -> !line.isEmpty())
                .forEach(line -> lines.line("%% " + line.replace("%%{", "%% {")));
    }

    private boolean isWritten(String name) {
        return !clicks || !name.equals(CLICKABLE);
    }

    private static boolean isPlain(@Nullable String style) {
        return style != null && !style.isBlank() && style.chars().allMatch(c -> c < 128
                && (Character.isLetterOrDigit(c) || " :#.%_-!".indexOf(c) >= 0));
    }
}
