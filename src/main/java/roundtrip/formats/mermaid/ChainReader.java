package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;

/// Reads nodes and the arrows between them: `a & b --> c -->|text| d`.
final class ChainReader {
    private final Cursor cursor;
    private final Notes notes;
    private final Drawing drawing;
    private final NodeReader nodes;
    private final ArrowReader arrows;

    ChainReader(Cursor cursor, Notes notes, Drawing drawing) {
        this.cursor = cursor;
        this.notes = notes;
        this.drawing = drawing;
        this.nodes = new NodeReader(cursor, notes, drawing);
        this.arrows = new ArrowReader(cursor, notes);
    }

    /// Reads the chain that starts here; the cursor stays where nothing of one can be read.
    void read() {
        List<String> from = group(false);
        if (from.isEmpty()) {
            return;
        }
        for (Arrow arrow = arrows.read(); arrow != null; arrow = arrows.read()) {
            int line = cursor.line();
            List<String> to = Keywords.startsStatement(cursor) ? List.of() : group(true);
            if (to.isEmpty()) {
                notes.add(line, "arrow.end");
                return;
            }
            drawing.connect(from, colon(arrow), to, line);
            from = to;
        }
    }

    private List<String> group(boolean behindArrow) {
        String id = nodes.read(behindArrow);
        if (id == null) {
            return List.of();
        }
        List<String> group = new ArrayList<>();
        while (id != null) {
            group.add(id);
            int here = cursor.pos();
            cursor.skipBlanks();
            boolean comma = cursor.pos() == here && cursor.peek() == ',' && Chars.isBlank(cursor.peek(1));
            if (comma) {
                notes.add(cursor.line(), "and.comma");
            } else if (cursor.peek() != '&' || cursor.at("&gt;") || cursor.at("&lt;")) {
                cursor.moveTo(here);
                return group;
            }
            boolean spaced = comma || cursor.pos() > here && Chars.isBlank(cursor.peek(1));
            if (!spaced) {
                notes.add(cursor.line(), "and.space");
            }
            cursor.moveTo(cursor.pos() + 1);
            cursor.skipBlanks();
            id = nodes.read(behindArrow);
        }
        return group;
    }

    /// `a --> b: text` means `a -->|text| b`.
    private Arrow colon(Arrow arrow) {
        Label late = arrow.label().text().isEmpty() ? arrows.late() : null;
        if (late != null) {
            return arrow.labelled(late);
        }
        int here = cursor.pos();
        cursor.skipBlanks();
        if (cursor.peek() != ':' || cursor.at(":::") || !arrow.label().text().isEmpty()) {
            cursor.moveTo(here);
            return arrow;
        }
        int end = cursor.text().indexOf(" %%", cursor.pos(), cursor.lineEnd());
        cursor.moveTo(cursor.pos() + 1);
        String raw = cursor.takeTo(end < 0 ? cursor.lineEnd() : end).strip();
        notes.add(cursor.line(), "arrow.colon", raw);
        return arrow.labelled(LabelText.read(BracketReader.unquoted(raw)));
    }
}
