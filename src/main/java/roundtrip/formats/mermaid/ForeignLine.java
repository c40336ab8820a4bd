package roundtrip.formats.mermaid;

import java.util.Set;

import roundtrip.formats.mermaid.Flowchart.Comment;

/// What people bring along from other languages to the start of a line: `//` and `#` before a comment, the marks of lists,
/// notes and participants of sequence diagrams, the brace that closes a block.
final class ForeignLine {
    private static final Set<String> WORDS = Set.of("note", "Note", "participant", "actor", "activate", "deactivate");

    private final Cursor cursor;
    private final Notes notes;
    private final Drawing drawing;

    ForeignLine(Cursor cursor, Notes notes, Drawing drawing) {
        this.cursor = cursor;
        this.notes = notes;
        this.drawing = drawing;
    }

    /// Takes the line if it is no statement. The mark of a list is taken too, and what stands behind it stays.
    boolean take() {
        int line = cursor.line();
        if (cursor.at("%%") && Chars.isBlank(cursor.peek(2)) && !cursor.startsLine()) {
            return comment(2, "comment.behind", line);
        }
        if (!cursor.startsLine()) {
            return false;
        }
        int mark = cursor.at("//") ? 2 : cursor.peek() == '#' ? 1 : 0;
        if (mark > 0 && Chars.isSpace(cursor.peek(mark))) {
            return comment(mark, "comment.foreign", line);
        }
        String word = cursor.word();
        if (WORDS.contains(word) && isForeign(cursor.pos() + word.length())) {
            return comment(0, "foreign", line);
        }
        skipListMark(line);
        return false;
    }

    private boolean comment(int mark, String key, int line) {
        cursor.moveTo(cursor.pos() + mark);
        String words = cursor.takeLine().strip();
        notes.add(line, key, words);
        if (!words.isEmpty()) {
            drawing.comment(new Comment(words, line));
        }
        return true;
    }

    /// Words follow, no arrow and no bracket.
    private boolean isForeign(int end) {
        int next = Chars.skipBlanks(cursor.text(), end);
        char c = Chars.at(cursor.text(), next);
        return next > end && (Character.isLetter(c) || c == '"') && ArrowMark.at(cursor.text(), next) == null;
    }

    private void skipListMark(int line) {
        int i = cursor.pos();
        while (Chars.isDigit(Chars.at(cursor.text(), i))) {
            i++;
        }
        boolean number = i > cursor.pos() && i - cursor.pos() < 4;
        char sign = Chars.at(cursor.text(), i);
        boolean mark = number ? sign == '.' || sign == ')' : i == cursor.pos() && "-*+•".indexOf(sign) >= 0;
        int next = Chars.skipBlanks(cursor.text(), i + 1);
        if (mark && next > i + 1 && Character.isLetter(Chars.at(cursor.text(), next))) {
            notes.add(line, "list");
            cursor.moveTo(next);
        }
    }
}
