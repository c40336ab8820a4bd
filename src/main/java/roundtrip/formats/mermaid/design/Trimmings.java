package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Description;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.topology.Kind;

/// What stands round nodes and edges: the author's own statements and comments, and the colours of the kinds.
final class Trimmings {
    static final String STATEMENTS = "statements";
    static final String COMMENTS = "comments";
    static final String TITLE = "title";
    static final String DESCRIPTION_TITLE = "accTitle";
    static final String DESCRIPTION = "accDescr";

    private final Keepsake own;
    private final Set<Kind> kinds;

    Trimmings(Keepsake own, Set<Kind> kinds) {
        this.own = own;
        this.kinds = kinds;
    }

    Flowchart on(Flowchart chart, @Nullable String title) {
        List<String> kept = own.texts(STATEMENTS);
        List<Statement> statements = new ArrayList<>(kept.stream().map(Statement::of).toList());
        for (Kind kind : kinds) {
            if (kept.stream().noneMatch(each -> each.startsWith("classDef " + kind.word() + " "))) {
                statements.add(KindLook.definition(kind));
            }
        }
        return new Flowchart(chart.direction(), own.flag(TITLE) ? title : null,
                new Description(own.text(DESCRIPTION_TITLE), own.text(DESCRIPTION)), chart.nodes(), chart.edges(),
                chart.subgraphs(), own.texts(COMMENTS).stream().map(Comment::of).toList(), statements);
    }
}
