package roundtrip.formats.mermaid;

import java.util.Locale;
import java.util.Set;

/// The words that Mermaid does not take for an id, and neither for the parts of one between `-` or `.`.
final class Reserved {
    /// Mermaid's own list: fatal alone and as a part.
    static final Set<String> WORDS = Set.of("end", "style", "linkStyle", "classDef", "class", "graph", "flowchart",
            "flowchart-elk", "subgraph", "interpolate", "_self", "_blank", "_parent", "_top", "href", "call");

    /// Readable somewhere, but not everywhere; written ids avoid them too.
    private static final Set<String> RISKY = Set.of("default", "click", "direction", "acctitle", "accdescr",
            "linkstyle", "classdef", "swimlane");

    /// What every object of JavaScript has: Mermaid 10 looks ids up in plain objects.
    private static final Set<String> INHERITED = Set.of("constructor", "hasownproperty", "isprototypeof",
            "propertyisenumerable", "tolocalestring", "tostring", "valueof", "__proto__", "__definegetter__",
            "__definesetter__", "__lookupgetter__", "__lookupsetter__");

    private Reserved() {}

    /// Whether Mermaid stumbles over this id: a reserved word at its start, or behind `:`, `,` or leading digits.
    static boolean isFatal(String id) {
        int start = 0;
        while (start < id.length()) {
            int end = start;
            while (Chars.isDigit(Chars.at(id, end))) {
                end++;
            }
            start = end;
            while (Chars.isWord(Chars.at(id, end))) {
                end++;
            }
            String word = id.substring(start, end);
            boolean alone = word.equals("href") || word.equals("call");
            if (WORDS.contains(word) && (!alone || word.length() == id.length())) {
                return true;
            }
            start = next(id, end);
        }
        return false;
    }

    private static int next(String id, int from) {
        int i = from;
        while (i < id.length() && id.charAt(i) != ':' && id.charAt(i) != ',') {
            i++;
        }
        return i + 1;
    }

    /// Whether an id should not be written, whatever the case of its letters.
    static boolean isRisky(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return WORDS.contains(id) || WORDS.contains(lower) || RISKY.contains(lower)
                || INHERITED.contains(lower);
    }
}
