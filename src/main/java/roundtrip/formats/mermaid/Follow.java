package roundtrip.formats.mermaid;

/// Whether a statement can go on, or end, behind a label that ends here.
final class Follow {
    private static final int LONGEST_ID = 64;

    private Follow() {}

    static boolean isPlausible(String text, int end) {
        if (text.startsWith(":::", end) || text.startsWith("@{", end)) {
            return true;
        }
        int i = Chars.skipBlanks(text, end);
        char c = Chars.at(text, i);
        return c == '\0' || c == '\n' || c == ';' || isArrow(text, i)
                || c == '&' && !text.startsWith("&gt;", i)
                || i > end && (text.startsWith("%%", i) || c == ':' || isEdgeId(text, i) || isNode(text, i));
    }

    private static boolean isArrow(String text, int i) {
        return ArrowMark.at(text, i) != null || text.startsWith("->", i) || text.startsWith("=>", i)
                || text.startsWith("<-", i) || text.startsWith("&lt;-", i)
                || IdReader.isArrowSign(Chars.at(text, i));
    }

    /// Another node on the same line: an id and its bracket, without a blank between.
    static boolean isNode(String text, int start) {
        int i = idEnd(text, start);
        return i > start && Chars.isOpening(Chars.at(text, i)) && Chars.isWord(text.charAt(start));
    }

    private static boolean isEdgeId(String text, int start) {
        int i = idEnd(text, start);
        return i > start && Chars.at(text, i) == '@' && ArrowMark.at(text, Chars.skipBlanks(text, i + 1)) != null;
    }

    private static int idEnd(String text, int start) {
        int i = start;
        while (i - start < LONGEST_ID && (Chars.isWord(Chars.at(text, i)) || Chars.at(text, i) == '-')) {
            i++;
        }
        return i;
    }
}
