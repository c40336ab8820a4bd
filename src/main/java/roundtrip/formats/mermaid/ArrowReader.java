package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// Reads the arrow between two groups of nodes, with its id and its text; an arrow may begin on the next line.
final class ArrowReader {
    private static final int LONGEST_ID = 128;

    private final Cursor cursor;
    private final Notes notes;
    private final ArrowWords words;

    ArrowReader(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.notes = notes;
        this.words = new ArrowWords(cursor, notes);
    }

    /// The arrow that follows; null if none does, and then the cursor stays.
    @Nullable
    Arrow read() {
        String text = cursor.text();
        int start = cursor.pos();
        int blanks = Chars.skipBlanks(text, start);
        String id = edgeId(blanks);
        int place = id == null ? Chars.skipSpace(text, start) : Chars.skipSpace(text, blanks + id.length() + 1);
        boolean nextLine = id == null && place != blanks;
        Arrow arrow = exact(place, nextLine);
        if (arrow == null && !(nextLine && isListItem(place))) {
            arrow = LooseArrow.read(cursor, place, notes);
        }
        if (arrow == null) {
            cursor.moveTo(start);
            return null;
        }
        return words.behind(arrow).named(id);
    }

    /// The text between pipes that stands behind the target of an arrow.
    @Nullable
    Label late() {
        return words.late();
    }

    /// On a line of its own, `- item` is no arrow, and neither is what begins with the letter of an id.
    private boolean isListItem(int place) {
        String text = cursor.text();
        char c = Chars.at(text, place);
        return c != '<' && !text.startsWith("->", place) && !text.startsWith("--", place)
                && !IdReader.isArrowSign(c) || text.startsWith("---\n", place);
    }

    private @Nullable Arrow exact(int place, boolean nextLine) {
        ArrowMark mark = ArrowMark.at(cursor.text(), place);
        if (mark == null) {
            return null;
        }
        if (nextLine && (mark.near() == 'x' || mark.near() == 'o')) {
            notes.add(cursor.lineAt(place), "arrow.start", String.valueOf(mark.near()));
        }
        if (!mark.half()) {
            return Chars.at(cursor.text(), mark.end()) == '>' || cursor.text().startsWith("&gt;", mark.end())
                    ? null
                    : whole(mark);
        }
        return words.between(mark);
    }

    private Arrow whole(ArrowMark mark) {
        cursor.moveTo(mark.end());
        return Arrow.of(mark);
    }

    /// The id of an edge, as in `e1@-->`: everything up to an `@` with an arrow behind it; null if there is none.
    private @Nullable String edgeId(int start) {
        String text = cursor.text();
        int i = start;
        while (i - start < LONGEST_ID && isIdOfEdge(Chars.at(text, i))) {
            i++;
        }
        if (i == start || Chars.at(text, i) != '@') {
            return null;
        }
        int behind = Chars.skipSpace(text, i + 1);
        return ArrowMark.at(text, behind) == null ? null : text.substring(start, i);
    }

    private static boolean isIdOfEdge(char c) {
        return c != '\0' && !Chars.isSpace(c) && c != '@' && c != ';' && c != '"' && c != '|' && !Chars.isOpening(c)
                && !Chars.isClosing(c);
    }
}
