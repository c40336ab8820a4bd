package roundtrip.formats.mermaid;

/// A place in the text of a diagram, which only moves on.
final class Cursor {
    private final Source source;
    private final String text;
    private int pos;
    private int lineEnd = -1;
    private int indent;
    private int indentOf = -1;

    Cursor(Source source) {
        this.source = source;
        this.text = source.text();
    }

    String text() {
        return text;
    }

    int pos() {
        return pos;
    }

    void moveTo(int place) {
        pos = place;
    }

    boolean atEnd() {
        return pos >= text.length();
    }

    char peek() {
        return Chars.at(text, pos);
    }

    char peek(int ahead) {
        return Chars.at(text, pos + ahead);
    }

    boolean at(String word) {
        return text.startsWith(word, pos);
    }

    boolean take(String word) {
        boolean here = at(word);
        pos += here ? word.length() : 0;
        return here;
    }

    void skipBlanks() {
        pos = Chars.skipBlanks(text, pos);
    }

    void skipSpace() {
        pos = Chars.skipSpace(text, pos);
    }

    /// At the end of a statement: line end, `;` or the end of the text.
    boolean atBreak() {
        return atEnd() || peek() == '\n' || peek() == ';';
    }

    /// Where the current line ends.
    int lineEnd() {
        if (lineEnd < pos) {
            int next = text.indexOf('\n', pos);
            lineEnd = next < 0 ? text.length() : next;
        }
        return lineEnd;
    }

    /// The text up to there; the cursor moves there.
    String takeTo(int end) {
        String taken = text.substring(pos, end);
        pos = end;
        return taken;
    }

    String takeLine() {
        return takeTo(lineEnd());
    }

    /// The letters from here: a possible keyword.
    String word() {
        int end = pos;
        while (Chars.isWord(Chars.at(text, end)) && end - pos < 32) {
            end++;
        }
        return text.substring(pos, end);
    }

    int line() {
        return source.lineAt(pos);
    }

    int lineAt(int place) {
        return source.lineAt(place);
    }

    /// Whether nothing but blanks stands before this place on its line.
    boolean startsLine() {
        int i = pos - 1;
        while (Chars.isBlank(Chars.at(text, i))) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    /// How far the current line is indented; looked up once a line.
    int indent() {
        if (indentOf != lineEnd()) {
            int start = pos == 0 ? 0 : text.lastIndexOf('\n', pos - 1) + 1;
            indent = Chars.skipBlanks(text, start) - start;
            indentOf = lineEnd();
        }
        return indent;
    }
}
