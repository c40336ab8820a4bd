package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.BracketReader.Bracket;

/// Reads one mention of a node: `id`, `id[label]`, `id[label]:::class`, `id@{ shape: cyl }`.
final class NodeReader {
    private final Cursor cursor;
    private final Notes notes;
    private final Drawing drawing;
    private final IdReader ids;
    private final BracketReader brackets;
    private boolean dataUnclosed;

    NodeReader(Cursor cursor, Notes notes, Drawing drawing) {
        this.cursor = cursor;
        this.notes = notes;
        this.drawing = drawing;
        this.ids = new IdReader(cursor, notes);
        this.brackets = new BracketReader(cursor, notes);
    }

    /// The id of the node here, which the drawing then knows; null if none is here.
    @Nullable
    String read(boolean behindArrow) {
        int line = cursor.line();
        int start = cursor.pos();
        String id = id();
        if (id.isEmpty()) {
            return nameless(line);
        }
        if (id.length() > 1 && id.endsWith(",")) {
            notes.add(line, "id.comma", id);
        }
        int words = WordsAsId.end(cursor.text(), cursor.pos(), behindArrow);
        if (words > cursor.pos()) {
            cursor.moveTo(words);
            id = cursor.text().substring(start, words);
            notes.add(line, "id.blanks", id);
        }
        drawing.mention(id, line);
        Bracket bracket = bracket();
        if (bracket != null) {
            drawing.dress(id, bracket.label(), bracket.shape());
        }
        for (int n = 0; dressed(id, line, n); n++) {
            // classes and data may follow each other
        }
        return id;
    }

    /// An id that ends with `:` and has words behind it is meant as `id: words`; the colon then stays.
    private String id() {
        String id = ids.read();
        String text = cursor.text();
        boolean colon = id.length() > 1 && id.endsWith(":") && Chars.isBlank(cursor.peek());
        if (colon) {
            int next = Chars.skipBlanks(text, cursor.pos());
            char c = Chars.at(text, next);
            if (c != '\n' && c != '\0' && c != ';' && c != '&' && ArrowMark.at(text, next) == null) {
                cursor.moveTo(cursor.pos() - 1);
                return id.substring(0, id.length() - 1);
            }
        }
        if (isList(id) || id.length() > 1 && id.endsWith("&") && Chars.isBlank(cursor.peek())) {
            cursor.moveTo(cursor.pos() - 1);
            return id.substring(0, id.length() - 1);
        }
        return id;
    }

    /// Whether a comma ends the id and another id follows, as in `a, b`.
    private boolean isList(String id) {
        int next = Chars.skipBlanks(cursor.text(), cursor.pos());
        return id.length() > 1 && id.endsWith(",") && next > cursor.pos() && ArrowMark.at(cursor.text(), next) == null
                && Character.isLetterOrDigit(Chars.at(cursor.text(), next));
    }

    private @Nullable Bracket bracket() {
        Bracket bracket = brackets.read();
        int here = cursor.pos();
        if (bracket != null || !Chars.isBlank(cursor.peek()) && !cursor.at("=\"")) {
            return bracket;
        }
        cursor.take("=");
        cursor.skipBlanks();
        if (cursor.peek() == '"') {
            return quoted(here);
        }
        if (Chars.isOpening(cursor.peek())) {
            bracket = brackets.read();
            if (bracket != null) {
                notes.add(cursor.line(), "bracket.space");
                return bracket;
            }
        }
        cursor.moveTo(here);
        return null;
    }

    /// `a "label"`, without brackets; a line end must follow, or something that can.
    private @Nullable Bracket quoted(int here) {
        QuotedText words = QuotedText.string(cursor.text(), cursor.pos());
        if (words == null || words.empty() || !Follow.isPlausible(cursor.text(), words.end())) {
            cursor.moveTo(here);
            return null;
        }
        notes.add(cursor.line(), "label.bare");
        cursor.moveTo(words.end());
        return new Bracket(words.label(), new Shape(NodeShape.SQUARE.word()));
    }

    /// A node that is only a label: its words are its id too.
    private @Nullable String nameless(int line) {
        int here = cursor.pos();
        Bracket bracket = cursor.peek() == '"' ? quoted(here) : Chars.isOpening(cursor.peek()) ? brackets.read() : null;
        if (bracket == null || bracket.label().text().isBlank()) {
            cursor.moveTo(here);
            return null;
        }
        String id = bracket.label().text();
        notes.add(line, "id.none", id);
        drawing.mention(id, line);
        drawing.dress(id, bracket.label(), bracket.shape());
        return id;
    }

    private boolean dressed(String id, int line, int before) {
        if (cursor.take(":::")) {
            if (before > 0) {
                notes.add(line, "class.again");
            }
            String name = ids.read();
            drawing.addClass(id, name, line);
            return !name.isEmpty();
        }
        int here = cursor.pos();
        cursor.skipBlanks();
        if (cursor.at("@{")) {
            ShapeData data = ShapeData.read(cursor, dataUnclosed ? cursor.lineEnd() : cursor.text().length());
            dataUnclosed |= data == null;
            if (data != null) {
                apply(id, data, line);
                return true;
            }
        }
        cursor.moveTo(here);
        return false;
    }

    private void apply(String id, ShapeData data, int line) {
        if (drawing.isNode(id)) {
            String shape = data.shape();
            if (shape != null && !ShapeData.isKnown(shape)) {
                notes.add(line, "shape.unknown", shape);
            }
            String label = data.label();
            drawing.dress(id, label == null || label.isEmpty() ? null : LabelText.markdown(label.strip()),
                    shape == null ? null : new Shape(shape));
            if (data.commas()) {
                notes.add(line, "data.commas");
            }
            if (data.members().isEmpty()) {
                notes.add(line, "data.empty", data.source());
            } else if (!data.others().isEmpty()) {
                drawing.keep(id + "@{ " + data.others() + " }", line);
            }
        } else {
            drawing.keep(id + data.source(), line);
        }
    }
}
