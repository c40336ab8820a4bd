package roundtrip.formats.mermaid;

/// Several words where an id must stand, as in `Load Balancer --> Web Server`: Mermaid takes no blanks in an id, but
/// people write them. At the start of a statement an arrow or a bracket must follow, else it is prose.
final class WordsAsId {
    private static final int MOST = 120;

    private WordsAsId() {}

    /// Where the words end that go on behind an id which ends here; the place itself if none do.
    static int end(String text, int idEnd, boolean behindArrow) {
        int end = idEnd;
        for (int word = wordStart(text, idEnd); word > 0 && end - idEnd < MOST; word = wordStart(text, end)) {
            end = wordEnd(text, word);
        }
        if (end == idEnd) {
            return idEnd;
        }
        int next = Chars.skipBlanks(text, end);
        char c = Chars.at(text, next);
        boolean over = c == '\n' || c == '\0' || c == ';';
        boolean goesOn = !over && (Follow.isPlausible(text, end) || Chars.isOpening(c));
        return goesOn || over && behindArrow ? end : idEnd;
    }

    /// Whether a statement of words only starts here: prose.
    static boolean isProse(String text, int start) {
        int end = start;
        int words = 0;
        while (Character.isLetter(Chars.at(text, end)) || Chars.at(text, end) == '\'') {
            end = proseEnd(text, end);
            words++;
            int next = Chars.skipBlanks(text, end);
            char c = Chars.at(text, next);
            if (c == '\n' || c == '\0') {
                return words > 1;
            }
            if (next == end || ArrowMark.at(text, next) != null || end - start > MOST) {
                return false;
            }
            end = next;
        }
        return false;
    }

    private static int proseEnd(String text, int from) {
        int i = from;
        while (Character.isLetterOrDigit(Chars.at(text, i)) || ",.'!?:".indexOf(Chars.at(text, i)) >= 0) {
            i++;
        }
        return i;
    }

    private static int wordStart(String text, int end) {
        int start = Chars.skipBlanks(text, end);
        return start > end && Character.isLetterOrDigit(Chars.at(text, start)) && ArrowMark.at(text, start) == null
                && wordEnd(text, start) > start ? start : -1;
    }

    /// The end of a word of letters and digits; its start where it is the id of an edge.
    private static int wordEnd(String text, int start) {
        int i = start;
        while (Character.isLetterOrDigit(Chars.at(text, i)) || Chars.at(text, i) == '_'
                || Chars.at(text, i) == '-' && Chars.isWord(Chars.at(text, i + 1))) {
            i++;
        }
        return Chars.at(text, i) == '@' ? start : i;
    }
}
