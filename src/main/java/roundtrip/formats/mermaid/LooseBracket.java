package roundtrip.formats.mermaid;

/// Finds the end of a label that Mermaid refuses: brackets, quotes or pipes stand unquoted in it. The brackets are
/// matched on the line; where they do not match, the first closing one counts behind which a statement can go on.
/// The search is bounded, so that a line of nothing but brackets stays linear.
final class LooseBracket {
    private static final int PATIENCE = 64;
    private static final int DEEPEST = 32;

    private final String text;
    private final int start;
    private final int lineEnd;
    private final char[] open = new char[DEEPEST];
    private int depth;
    private int innerClosed = -1;
    private int candidate = -1;

    LooseBracket(String text, int start, int lineEnd) {
        this.text = text;
        this.start = start;
        this.lineEnd = lineEnd;
    }

    /// Where the bracket closes that opens at the start; -1 if it does not.
    int end() {
        open[depth++] = Chars.at(text, start) == '>' ? '[' : text.charAt(start);
        int last = lineEnd;
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (Chars.isOpening(c)) {
                depth += depth < DEEPEST ? 1 : 0;
                open[depth - 1] = depth == 1 ? open[0] : c;
            } else if (Chars.isClosing(c) && closes(c, i)) {
                return i;
            }
            if (candidate >= 0) {
                last = Math.min(lineEnd, candidate + PATIENCE);
            }
        }
        return candidate;
    }

    /// Where the second of two opening brackets was closed: the place before the end for `[( … )]`.
    int innerEnd() {
        return innerClosed;
    }

    private boolean closes(char c, int i) {
        boolean matches = Chars.closing(open[depth - 1]) == c;
        if (depth == 1 && matches && Follow.isPlausible(text, i + 1)) {
            return true;
        }
        if (depth > 1 && matches) {
            depth--;
            innerClosed = depth == 1 && innerClosed < 0 ? i : innerClosed;
        } else if (candidate < 0 && Chars.closing(open[0]) == c && Follow.isPlausible(text, i + 1)) {
            candidate = i;
        }
        return false;
    }
}
