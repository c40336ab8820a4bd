package roundtrip.formats.mermaid;

import java.util.Locale;

/// The words that open a statement which is no chain of nodes. Each of them is a node all the same where an arrow, a
/// bracket or the like follows it.
final class Keywords {
    private Keywords() {}

    /// The keyword here; empty if a node starts here. `Subgraph` counts, `End` does not: that is a good id.
    static String at(Cursor cursor) {
        String word = cursor.word();
        int end = cursor.pos() + word.length();
        return switch (word) {
            case "classDef", "class", "style", "linkStyle", "click" -> isFollowed(cursor, end) ? word : "";
            case "end" -> isEnd(cursor, end) ? word : "";
            case "direction" ->
                isDirection(cursor.text(), Chars.at(cursor.text(), end) == ':' ? end + 1 : end) ? word : "";
            case "accTitle" -> Chars.at(cursor.text(), Chars.skipSpace(cursor.text(), end)) == ':' ? word : "";
            case "accDescr" ->
                ":{".indexOf(Chars.at(cursor.text(), Chars.skipSpace(cursor.text(), end))) >= 0 ? word : "";
            case "title" -> isWords(cursor, end) ? word : "";
            default -> isSubgraph(cursor, word, end) ? "subgraph" : "";
        };
    }

    /// Whether a line starts here with a keyword, so that an arrow before it has no target.
    static boolean startsStatement(Cursor cursor) {
        return cursor.startsLine() && cursor.pos() > 0 && !at(cursor).isEmpty();
    }

    private static boolean isSubgraph(Cursor cursor, String word, int end) {
        return word.toLowerCase(Locale.ROOT).equals("subgraph")
                && (isFollowed(cursor, end) || word.equals("subgraph") && isBreak(cursor, end));
    }

    private static boolean isBreak(Cursor cursor, int place) {
        char c = Chars.at(cursor.text(), Chars.skipBlanks(cursor.text(), place));
        return c == '\n' || c == '\0' || c == ';';
    }

    /// A blank, and then something that is no arrow.
    private static boolean isFollowed(Cursor cursor, int end) {
        String text = cursor.text();
        int next = Chars.skipBlanks(text, end);
        return next > end && !isBreak(cursor, end) && !isArrow(text, next) && !text.startsWith("& ", next);
    }

    private static boolean isArrow(String text, int place) {
        char c = Chars.at(text, place);
        return ArrowMark.at(text, place) != null && c != 'x' && c != 'o' || text.startsWith("->", place)
                || IdReader.isArrowSign(c);
    }

    private static boolean isWords(Cursor cursor, int end) {
        int next = Chars.skipBlanks(cursor.text(), end);
        char c = Chars.at(cursor.text(), next);
        return isFollowed(cursor, end) && ArrowMark.at(cursor.text(), next) == null && !Chars.isOpening(c) && c != '>'
                && c != '&' && c != '@' && c != ':';
    }

    private static boolean isEnd(Cursor cursor, int end) {
        String text = cursor.text();
        char glued = Chars.at(text, end);
        if (glued != '\0' && glued != ';' && !Chars.isSpace(glued)) {
            return false;
        }
        int next = Chars.skipBlanks(text, end);
        return !isArrow(text, next) && !text.startsWith("& ", next);
    }

    /// Whether a direction stands behind the word that ends here.
    static boolean isDirection(String text, int end) {
        int start = Chars.skipBlanks(text, end);
        String word = text.substring(start, Math.min(text.length(), start + 2));
        boolean exact = Directions.named(word) != null && word.length() == 2 && !word.equals("BR");
        return start > end && exact && !Chars.isWord(Chars.at(text, start + 2))
                && !isArrow(text, Chars.skipBlanks(text, start + 2));
    }
}
