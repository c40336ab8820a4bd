package roundtrip.formats.mermaid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.QuotedText.Frame;

/// Reads what follows the word `subgraph`: `id [title]`, `"title"`, bare words.
final class SubgraphReader {
    private final Cursor cursor;
    private final Notes notes;
    private final Drawing drawing;

    SubgraphReader(Cursor cursor, Notes notes, Drawing drawing) {
        this.cursor = cursor;
        this.notes = notes;
        this.drawing = drawing;
    }

    /// Opens the group; the cursor stands behind the word and moves to the end of the statement.
    void read(int indent) {
        int line = cursor.line();
        cursor.skipBlanks();
        if (cursor.atBreak()) {
            notes.add(line, "subgraph.nameless");
            open(null, Label.NONE, line, indent);
        } else if (cursor.peek() == '"') {
            quoted(line, indent);
        } else {
            int semicolon = cursor.text().indexOf(';', cursor.pos(), cursor.lineEnd());
            int end = semicolon < 0 ? cursor.lineEnd() : semicolon;
            int bracket = cursor.text().indexOf('[', cursor.pos(), end);
            if (bracket > cursor.pos()) {
                titled(bracket, line, indent);
            } else {
                bare(end, line, indent);
            }
        }
    }

    private void open(@Nullable String id, Label title, int line, int indent) {
        int mark = Chars.skipBlanks(cursor.text(), cursor.pos());
        List<String> classes = List.of();
        if (cursor.text().startsWith(":::", mark)) {
            notes.add(line, "subgraph.class");
            cursor.moveTo(mark + 3);
            classes = List.of(new IdReader(cursor, notes).read());
        }
        drawing.groups().open(id, title, classes, line, indent);
        brace(line);
        drawing.bound(line);
    }

    private void brace(int line) {
        Group group = drawing.groups().innermost();
        int brace = Chars.skipBlanks(cursor.text(), cursor.pos());
        if (group != null && Chars.at(cursor.text(), brace) == '{') {
            notes.add(line, "subgraph.brace");
            group.braced = true;
            cursor.moveTo(brace + 1);
        }
    }

    /// `"title"`: one word is the id too. Behind it a title in brackets may follow, which Mermaid does not know.
    private void quoted(int line, int indent) {
        String text = cursor.text();
        QuotedText inside = QuotedText.string(text, cursor.pos());
        if (inside == null) {
            bare(cursor.lineEnd(), line, indent);
            return;
        }
        int ticks = Chars.at(text, cursor.pos() + 1) == '`' ? 2 : 1;
        String raw = text.substring(cursor.pos() + ticks, Math.max(cursor.pos() + ticks, inside.end() - ticks));
        cursor.moveTo(inside.end());
        int next = Chars.skipBlanks(text, inside.end());
        if (Chars.at(text, next) == '[') {
            notes.add(line, "subgraph.quoted");
            title(raw.strip(), next, line, indent);
            return;
        }
        open(isOneWord(raw) && next == inside.end() ? raw : null, inside.label(), line, indent);
    }

    private void titled(int bracket, int line, int indent) {
        String id = cursor.takeTo(bracket).strip();
        if (Reserved.isFatal(id) || id.equals("default")) {
            notes.add(line, "id.reserved", id);
        }
        title(id.isEmpty() ? null : id, bracket, line, indent);
    }

    private void title(@Nullable String id, int bracket, int line, int indent) {
        String text = cursor.text();
        QuotedText inside = QuotedText.at(text, bracket + 1, Frame.BOX);
        if (inside != null && !inside.empty() && Chars.at(text, inside.end()) == ']' && isOver(inside.end() + 1)) {
            cursor.moveTo(inside.end() + 1);
            char first = Chars.at(text, bracket + 1);
            if (first == '/' || first == '\\') {
                notes.add(line, "label.odd");
            }
            if (Chars.isBlank(cursor.peek())) {
                notes.add(line, "subgraph.blank");
            }
            open(id, inside.label(), line, indent);
            return;
        }
        cursor.moveTo(bracket);
        int end = new LooseBracket(text, bracket, cursor.lineEnd()).end();
        int close = end < 0 ? cursor.lineEnd() : end;
        String raw = text.substring(bracket + 1, close);
        notes.add(line, end < 0 ? "bracket.open" : BracketReader.reason(raw));
        cursor.moveTo(end < 0 ? close : close + 1);
        open(id, LabelText.read(BracketReader.unquoted(raw)), line, indent);
    }

    private boolean isOver(int place) {
        return Follow.isPlausible(cursor.text(), place);
    }

    private void bare(int end, int line, int indent) {
        String text = cursor.text();
        int dress = text.indexOf(":::", cursor.pos(), end);
        int remark = text.indexOf(" %%", cursor.pos(), end);
        int last = text.charAt(Math.max(cursor.pos(), end - 1)) == '{' ? end - 1 : end;
        int stop = dress >= 0 ? dress : last;
        String words = text.substring(cursor.pos(), stop).strip();
        if (remark >= 0 && remark < stop) {
            notes.add(line, "subgraph.remark");
        }
        cursor.moveTo(stop);
        int paren = words.indexOf('(');
        boolean glued = paren > 0 && words.endsWith(")") && !words.substring(0, paren).contains(" ");
        if (glued) {
            notes.add(line, "subgraph.round");
            open(words.substring(0, paren),
                    LabelText.read(BracketReader.unquoted(words.substring(paren + 1, words.length() - 1))),
                    line, indent);
            return;
        }
        int direction = words.indexOf("direction ");
        if (isOdd(words) || direction > 0 && Keywords.isDirection(words, direction + "direction".length())
                || Chars.at(text, stop) == ';' && Entities.endsAsCode(words)) {
            notes.add(line, "subgraph.title", words);
        }
        if (words.equals("default")) {
            notes.add(line, "id.reserved", words);
        }
        if (words.equals("end") || words.endsWith(" end")) {
            notes.add(line, "subgraph.end", words);
        }
        boolean trailing = isOneWord(words) && last == end && Chars.isBlank(text.charAt(stop - 1));
        if (trailing) {
            notes.add(line, "subgraph.trailing", words);
        }
        String unquoted = BracketReader.unquoted(words);
        open(isOneWord(words) && !trailing ? unquoted : null, LabelText.plain(unquoted), line, indent);
    }

    /// What Mermaid refuses in a title without quotes.
    private static boolean isOdd(String words) {
        return words.chars().anyMatch(c -> "(){}]=,\"<>|@^~".indexOf(c) >= 0
                || c >= 128 && !Character.isLetter(c) && !Chars.isSpace((char) c)) || words.contains("-->");
    }

    private static boolean isOneWord(String words) {
        return !words.isEmpty() && words.chars().noneMatch(c -> Chars.isSpace((char) c));
    }
}
