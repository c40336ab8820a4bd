package roundtrip.formats.mermaid;

import java.util.Set;

/// The words that Mermaid does not take for an id, and neither for the parts of one between `-` or `.`.
final class Reserved {
    /// Mermaid's own list: fatal alone and as a part.
    static final Set<String> WORDS = Set.of("end", "style", "linkStyle", "classDef", "class", "graph", "flowchart",
            "flowchart-elk", "subgraph", "interpolate", "_self", "_blank", "_parent", "_top", "href", "call");

    /// Readable somewhere, but not everywhere; written ids avoid them too.
    private static final Set<String> RISKY = Set.of("default", "click", "direction", "acctitle", "accdescr",
            "linkstyle", "classdef", "swimlane");

    private Reserved() {}

    static boolean isWord(String id) {
        return WORDS.contains(id);
    }

    /// Whether an id should not be written, whatever the case of its letters.
    static boolean isRisky(String id) {
        String lower = id.toLowerCase(java.util.Locale.ROOT);
        return WORDS.contains(id) || WORDS.contains(lower) || RISKY.contains(lower);
    }
}
