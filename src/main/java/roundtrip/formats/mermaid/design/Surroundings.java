package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;

/// What a text says besides its nodes and edges: title and description, direction, statements about the looks, comments.
final class Surroundings {
    private static final Set<String> OURS = Stream.of(Kind.values()).filter(KindLook::hasClass)
            .map(kind -> KindLook.definition(kind).text()).collect(Collectors.toUnmodifiableSet());

    private final Flowchart read;
    private final Stored stored;
    private final Flowchart drawn;
    private final Remarks remarks;
    private @Nullable ArrowNumbers numbers;

    Surroundings(Flowchart read, Stored stored, Sketch sketch, Remarks remarks) {
        this.read = read;
        this.remarks = remarks;
        this.stored = stored;
        this.drawn = sketch.chart();
    }

    /// Says which arrows have other numbers now.
    void renumber(ArrowNumbers changed) {
        numbers = changed;
    }

    /// The design with what the text says otherwise than it would be drawn; the same design if nothing is.
    Design on(Design design) {
        Keepsake own = Keepsake.in(design.extras());
        Design titled = design;
        if (!Objects.equals(drawn.title(), read.title())) {
            titled = read.title() == null ? design : design.titled(read.title());
            own.keepFlag(Trimmings.TITLE, read.title() != null);
        }
        if (drawn.direction() != read.direction()) {
            own.keepWord(Looks.DIRECTION, read.direction());
        }
        if (!drawn.description().equals(read.description())) {
            own.keepText(Trimmings.DESCRIPTION_TITLE, read.description().title())
                    .keepText(Trimmings.DESCRIPTION, read.description().text());
        }
        List<String> statements = statements(read, true);
        if (!statements.equals(statements(drawn, false))) {
            own.keepTexts(Trimmings.STATEMENTS, statements);
        }
        List<String> comments = stored.foreign().stream().map(Comment::text).toList();
        if (!comments.equals(drawn.comments().stream().map(Comment::text).toList())) {
            own.keepTexts(Trimmings.COMMENTS, comments);
        }
        return own.equals(Keepsake.in(design.extras())) ? titled : titled.carrying(own.into(design.extras()));
    }

    Design spaced(Design design, List<String> ends) {
        Keepsake own = Keepsake.in(design.extras());
        return own.texts(Spacers.MEMBER).equals(ends)
                ? design
                : design.carrying(own.keepTexts(Spacers.MEMBER, ends).into(design.extras()));
    }

    /// Those of the author. What is said of single edges by their ids is lost: not every Mermaid knows such ids, so none is written.
    private List<String> statements(Flowchart chart, boolean remarked) {
        Set<String> edgeIds = new HashSet<>();
        chart.edges().forEach(edge -> edgeIds.add(edge.id() == null ? "" : edge.id()));
        List<String> kept = new ArrayList<>();
        for (Statement statement : chart.statements()) {
            String text = statement.text();
            String[] words = text.split("[\\s@]+", 3);
            boolean isOfEdge = text.contains("@{") && edgeIds.contains(words[0])
                    || words.length > 1 && words[0].equals("class") && edgeIds.contains(words[1]);
            if (isOfEdge && remarked) {
                remarks.add(statement.line(), "statement.edge", text);
            } else if (!isOfEdge && !OURS.contains(text)) {
                keep(kept, statement, remarked ? numbers : null);
            }
        }
        return kept;
    }

    private void keep(List<String> kept, Statement statement, @Nullable ArrowNumbers changed) {
        String text = changed == null ? statement.text() : changed.renumbered(statement.text());
        if (text.isEmpty()) {
            remarks.add(statement.line(), "statement.arrow", statement.text());
        } else {
            kept.add(text);
        }
    }
}
