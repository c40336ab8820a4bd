package roundtrip.formats.mermaid;

/// Reads the id of a node as Mermaid's scanner puts it together from its pieces; what Mermaid refuses in an id (emoji,
/// `@`, a single `=`, reserved words) is taken too, with a note.
final class IdReader {
    private final Cursor cursor;
    private final Notes notes;
    private boolean odd;

    IdReader(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.notes = notes;
    }

    /// The id here, empty if none is; the cursor stands behind it.
    String read() {
        String text = cursor.text();
        int start = cursor.pos();
        odd = false;
        int i = start;
        for (int next = piece(text, i, start); next > i; next = piece(text, i, start)) {
            i = next;
        }
        String id = cursor.takeTo(i);
        if (odd) {
            notes.add(cursor.lineAt(start), "id.odd", id);
        } else if (Chars.at(text, i) == ';' && Entities.endsAsCode(id)) {
            notes.add(cursor.lineAt(start), "id.code", id);
        } else if (Reserved.isFatal(id)) {
            notes.add(cursor.lineAt(start), "id.reserved", id);
        }
        return id;
    }

    /// The end of the piece of an id that starts here; the place itself if none does.
    private int piece(String text, int i, int start) {
        char c = Chars.at(text, i);
        ArrowMark mark = ArrowMark.at(text, i);
        boolean letterAsMark = mark != null && i == start && (c == 'x' || c == 'o');
        if (mark != null && !letterAsMark || text.startsWith(":::", i)) {
            return i;
        }
        if (letterAsMark) {
            odd = true;
            return i + 1;
        }
        if (Chars.isDigit(c)) {
            int end = i;
            while (Chars.isDigit(Chars.at(text, end))) {
                end++;
            }
            return end;
        }
        if (c == ':' || c == '&' || c == ',' || c == '*' || c == '#') {
            return i + 1;
        }
        if (text.startsWith("default", i) && !Chars.isWord(Chars.at(text, i + 7))) {
            return i + 7;
        }
        boolean alone = c == 'v' && !Chars.isWord(Chars.at(text, i + 1));
        return alone ? i + 1 : c == '"' ? i : word(text, i, i > start);
    }

    private int word(String text, int start, boolean inside) {
        int i = start;
        while (Chars.isIdPart(Chars.at(text, i)) || isDash(text, i)) {
            i++;
        }
        return i > start ? i : letter(text, start, inside);
    }

    /// A dash belongs to an id unless an arrow could start with it.
    private static boolean isDash(String text, int i) {
        char next = Chars.at(text, i + 1);
        return Chars.at(text, i) == '-' && next != '\0' && next != '>' && next != '-' && next != '.'
                && !isArrowSign(next)
                && !text.startsWith("&gt;", i + 1);
    }

    private int letter(String text, int i, boolean inside) {
        char c = Chars.at(text, i);
        if (Character.isLetter(c)) {
            return i + 1;
        }
        boolean joins = (c == '@' || c == '=') && inside && Character.isLetterOrDigit(Chars.at(text, i + 1));
        if (joins || c >= 128 && !Chars.isSpace(c) && !isArrowSign(c) && !Character.isISOControl(c)) {
            odd = true;
            return i + 1;
        }
        return i;
    }

    /// Arrows and long dashes of other alphabets, which people paste.
    static boolean isArrowSign(char c) {
        return c >= '\u2190' && c <= '\u21FF' || c >= '\u27F0' && c <= '\u27FF' || c == '\u2014' || c == '\u2013'
                || c == '\u2794' || c == '\u279C' || c == '\u2192';
    }
}
