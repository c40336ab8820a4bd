package roundtrip.formats.mermaid;

/// Closes groups: at `end`, and where an `end` is missing, misspelt or too many.
final class Ends {
    private final Cursor cursor;
    private final Notes notes;
    private final Groups groups;
    private int missing = Integer.MIN_VALUE;
    private boolean justEnded;

    Ends(Cursor cursor, Notes notes, Groups groups) {
        this.cursor = cursor;
        this.notes = notes;
        this.groups = groups;
    }

    /// The word `end` stands here.
    void end() {
        end("end".length());
    }

    /// A brace alone on its line ends the group that began with one.
    boolean isBrace() {
        Group inner = groups.innermost();
        boolean brace = inner != null && inner.braced && cursor.peek() == '}';
        if (brace) {
            end(1);
            justEnded = false;
        }
        return brace;
    }

    private void end(int length) {
        int indent = cursor.indent();
        int line = cursor.line();
        cursor.moveTo(cursor.pos() + length);
        justEnded = true;
        close(line, indent);
    }

    /// Whether the last statement was an `end`: Mermaid lets another follow on the same line.
    boolean justEnded() {
        boolean just = justEnded;
        justEnded = false;
        return just;
    }

    /// `End` alone on its line is a node for Mermaid; where an `end` is missing it is meant as one, and is taken.
    boolean isMeant() {
        String word = cursor.word();
        boolean glued = word.equalsIgnoreCase("endsubgraph");
        int after = Chars.skipBlanks(cursor.text(), cursor.pos() + word.length());
        char next = Chars.at(cursor.text(), after);
        boolean alone = next == '\0' || next == '\n' || next == ';';
        if (!(glued || word.equalsIgnoreCase("end")) || !alone || groups.depth() == 0 || missing() <= 0) {
            return false;
        }
        notes.add(cursor.line(), "case", word, "end");
        missing--;
        end(word.length());
        justEnded = false;
        return true;
    }

    private void close(int line, int indent) {
        if (groups.depth() == 0) {
            notes.add(line, "end.extra");
            return;
        }
        while (groups.skipsInnermost(indent) && missing() > 0) {
            Group inner = groups.innermost();
            notes.add(line, "end.missing", inner == null ? 0 : inner.line);
            missing--;
            groups.close();
        }
        groups.close();
    }

    /// Closes what nobody closed.
    void closeAll() {
        while (groups.depth() > 0) {
            Group inner = groups.innermost();
            notes.add(inner == null ? 0 : inner.line, "end.never");
            groups.close();
        }
    }

    /// How many more groups begin than end in the whole text, counted once by the first words of its statements.
    private int missing() {
        if (missing == Integer.MIN_VALUE) {
            missing = 0;
            for (String line : (Iterable<String>) cursor.text().lines()::iterator) {
                int from = 0;
                do {
                    missing += difference(line, Chars.skipBlanks(line, from));
                    from = line.indexOf(';', from) + 1;
                } while (from > 0);
            }
        }
        return missing;
    }

    /// 1 where a group begins, -1 where one ends, 0 elsewhere.
    private static int difference(String line, int from) {
        boolean opens = line.regionMatches(true, from, "subgraph", 0, 8) && !Chars.isWord(Chars.at(line, from + 8));
        boolean ends = line.startsWith("end", from) && (from + 3 == line.length() || line.charAt(from + 3) == ';'
                || Chars.isBlank(line.charAt(from + 3)));
        return opens && !line.endsWith("{") ? 1 : ends ? -1 : 0;
    }
}
