package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Subgraph;

/// A subgraph in the making: what was named inside it so far, and after its end, what of that is its own.
final class Group {
    final @Nullable String givenId;
    final Label title;
    final int line;
    final int indent;
    final int order;
    final Set<String> mentions = new LinkedHashSet<>();
    final Set<String> members = new LinkedHashSet<>();
    final Set<String> classes = new LinkedHashSet<>();
    final List<String> styles = new ArrayList<>();
    /// Whether it began with a brace, which then ends it.
    boolean braced;
    @Nullable Direction direction;

    Group(@Nullable String givenId, Label title, int line, int indent, int order) {
        this.givenId = givenId;
        this.title = title;
        this.line = line;
        this.indent = indent;
        this.order = order;
    }

    Subgraph subgraph(String id, Set<String> known) {
        return new Subgraph(id, title.text(), title.markup(), members.stream().filter(known::contains).toList(),
                direction, List.copyOf(classes), styles, line);
    }
}
