package roundtrip.ui.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line of Mermaid apart for its colours. Each line is coloured by itself, in time linear in its length.
final class Syntax {
    /// What a piece of a line is.
    enum Sort {
        WORD("code-word"),
        LABEL("code-label"),
        CLASS("code-class"),
        COLOUR("code-colour"),
        COMMENT("code-comment"),
        ARROW("code-arrow"),
        PLAIN("code-plain");

        private final String style;

        Sort(String style) {
            this.style = style;
        }

        /// The name of its style.
        String style() {
            return style;
        }
    }

    /// @param text never empty
    record Piece(String text, Sort sort) {}

    private static final Pattern LINE = Pattern.compile(
            "(?<comment>^\\s*%%.*$)"
                    + "|(?<word>(?<=^|^\\s{1,80})(?:flowchart|graph|subgraph|end|direction|classDef|class|style|linkStyle|click"
                    + "|accTitle|accDescr)(?![\\w-]))"
                    + "|(?<label>\"[^\"]*\"?)"
                    + "|(?<class>:::[\\w-]+)"
                    + "|(?<colour>#[0-9A-Fa-f]{3,8}(?![\\w;]))"
                    + "|(?<arrow>[<xo]?(?:-\\.+-|--+|==+|~~~+)[>xo]?)");

    private Syntax() {}

    /// The pieces of a line; together they are the line.
    static List<Piece> of(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = LINE.matcher(line);
        int done = 0;
        while (matcher.find()) {
            add(pieces, line.substring(done, matcher.start()), Sort.PLAIN);
            add(pieces, matcher.group(), sort(matcher));
            done = matcher.end();
        }
        add(pieces, line.substring(done), Sort.PLAIN);
        return pieces;
    }

    private static Sort sort(Matcher matcher) {
        for (Sort sort : Sort.values()) {
            if (sort != Sort.PLAIN && matcher.group(sort.name().toLowerCase(java.util.Locale.ROOT)) != null) {
                return sort;
            }
        }
        return Sort.PLAIN;
    }

    private static void add(List<Piece> pieces, String text, Sort sort) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, sort));
        }
    }
}
