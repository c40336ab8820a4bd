package roundtrip.formats.mermaid.design;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Direction;

/// How a design is written as Mermaid.
///
/// @param direction which way it runs; absent: as the imported text did, else from top to bottom
/// @param collapsed whether every server is one box, as a person draws, instead of a subgraph with its services
/// @param detail whether labels say more than the name: the services of a collapsed server, the address
/// @param linkLabels whether arrows have labels
/// @param classes whether nodes have the class of their kind, with colours
/// @param portable whether Mermaid 11 must not see Markdown in labels either
/// @param comments whether what the picture does not say is kept in comment lines
/// @param findings what stands out: by the id of a part, group or link the word of a severity (`critical`, `high` …)
public record MermaidOptions(@Nullable Direction direction, boolean collapsed, boolean detail, boolean linkLabels,
        boolean classes, boolean portable, boolean comments, SequencedMap<String, String> findings) {
    public MermaidOptions {
        findings = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(findings));
    }

    public static MermaidOptions standard() {
        return new MermaidOptions(null, false, false, true, true, false, true, new LinkedHashMap<>());
    }

    public MermaidOptions running(@Nullable Direction way) {
        return new MermaidOptions(way, collapsed, detail, linkLabels, classes, portable, comments, findings);
    }

    public MermaidOptions withCollapsed(boolean value) {
        return new MermaidOptions(direction, value, detail, linkLabels, classes, portable, comments, findings);
    }

    public MermaidOptions withDetail(boolean value) {
        return new MermaidOptions(direction, collapsed, value, linkLabels, classes, portable, comments, findings);
    }

    public MermaidOptions withLinkLabels(boolean value) {
        return new MermaidOptions(direction, collapsed, detail, value, classes, portable, comments, findings);
    }

    public MermaidOptions withClasses(boolean value) {
        return new MermaidOptions(direction, collapsed, detail, linkLabels, value, portable, comments, findings);
    }

    public MermaidOptions withPortable(boolean value) {
        return new MermaidOptions(direction, collapsed, detail, linkLabels, classes, value, comments, findings);
    }

    public MermaidOptions withComments(boolean value) {
        return new MermaidOptions(direction, collapsed, detail, linkLabels, classes, portable, value, findings);
    }

    public MermaidOptions highlighting(SequencedMap<String, String> found) {
        return new MermaidOptions(direction, collapsed, detail, linkLabels, classes, portable, comments, found);
    }
}
