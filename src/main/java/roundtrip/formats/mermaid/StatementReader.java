package roundtrip.formats.mermaid;

import roundtrip.formats.mermaid.Flowchart.Comment;

/// Reads the statements below the header, one after the other, into a drawing.
final class StatementReader {
    private static final int LONGEST_HEADER = 80;
    /// So that ten megabytes of anything are read or refused within two seconds.
    private static final int MOST = 500_000;

    private final Cursor cursor;
    private final Notes notes;
    private final Drawing drawing;
    private final ChainReader chains;
    private final SubgraphReader subgraphs;
    private final LookReader looks;
    private final ForeignLine foreign;
    private final Ends ends;

    StatementReader(Cursor cursor, Notes notes, Drawing drawing) {
        this.cursor = cursor;
        this.notes = notes;
        this.drawing = drawing;
        this.chains = new ChainReader(cursor, notes, drawing);
        this.subgraphs = new SubgraphReader(cursor, notes, drawing);
        this.looks = new LookReader(cursor, notes, drawing);
        this.foreign = new ForeignLine(cursor, notes, drawing);
        this.ends = new Ends(cursor, notes, drawing.groups());
    }

    void readAll() {
        int count = 0;
        for (skip(); !cursor.atEnd() && !isOver(); skip()) {
            int start = cursor.pos();
            Drawing.bounded(count++, MOST, cursor.line());
            if (!foreign.take() && !ends.isBrace()) {
                statement();
            }
            finish(start);
        }
        ends.closeAll();
    }

    private void skip() {
        cursor.skipSpace();
        while (cursor.peek() == ';') {
            cursor.moveTo(cursor.pos() + 1);
            cursor.skipSpace();
        }
    }

    /// A closing fence, or the header of another diagram: what follows is not ours.
    private boolean isOver() {
        boolean fence = cursor.at("```");
        boolean header = isHeader();
        if (header || fence && !cursor.text().substring(cursor.lineEnd()).isBlank()) {
            notes.add(cursor.line(), header ? "another" : "after");
        }
        return header || fence;
    }

    private boolean isHeader() {
        if (!cursor.at("graph") && !cursor.at("flowchart")) {
            return false;
        }
        int end = Math.min(cursor.lineEnd(), cursor.pos() + LONGEST_HEADER);
        String line = cursor.text().substring(cursor.pos(), end);
        String word = DiagramKinds.word(line);
        String direction = line.substring(word.length()).replace(';', ' ').strip();
        return DiagramKinds.flowchart(line) != null && direction.length() == 2 && Directions.named(direction) != null;
    }

    private void statement() {
        String keyword = Keywords.at(cursor);
        switch (keyword) {
            case "" -> node();
            case "subgraph" -> {
                int indent = cursor.indent();
                if (!cursor.at("subgraph")) {
                    notes.add(cursor.line(), "case", cursor.word(), "subgraph");
                }
                cursor.moveTo(cursor.pos() + keyword.length());
                subgraphs.read(indent);
            }
            case "end" -> ends.end();
            case "direction" -> direction();
            default -> looks.read(keyword);
        }
    }

    private void node() {
        if (!ends.isMeant() && !WordsAsId.isProse(cursor.text(), cursor.pos())) {
            int start = cursor.pos();
            chains.read();
            warn(start);
        }
    }

    /// Mermaid takes any line with the words "direction LR" for a direction; this one is more than that.
    private void warn(int start) {
        int end = Math.min(cursor.pos(), cursor.lineEnd());
        int word = cursor.text().indexOf("direction", start, end);
        if (word >= 0 && cursor.pos() > start && Keywords.isDirection(cursor.text(), word + "direction".length())) {
            notes.add(cursor.lineAt(start), "direction.inside");
        }
        if (cursor.pos() == start + 2 && cursor.text().startsWith("%%", start)) {
            notes.add(cursor.lineAt(start), "comment.empty");
        }
    }

    private void direction() {
        Group group = drawing.groups().innermost();
        int line = cursor.line();
        if (!cursor.startsLine()) {
            notes.add(line, "direction.inside");
        }
        cursor.moveTo(cursor.pos() + "direction".length());
        if (cursor.peek() == ':') {
            notes.add(line, "direction.colon");
            cursor.moveTo(cursor.pos() + 1);
        }
        cursor.skipBlanks();
        String word = cursor.word();
        cursor.moveTo(cursor.pos() + word.length());
        if (group == null) {
            notes.add(line, "direction.outside", word);
        } else {
            group.direction = Directions.named(word);
        }
    }

    /// Looks at what is left of the statement: nothing, a comment, another statement, or words that make no sense.
    private void finish(int start) {
        boolean moved = cursor.pos() > start;
        cursor.skipBlanks();
        if (moved && (cursor.atBreak() || cursor.at("```"))) {
            return;
        }
        int line = cursor.line();
        if (cursor.at("%%") || cursor.at("//") || cursor.at("# ")) {
            cursor.moveTo(cursor.pos() + (cursor.peek() == '#' ? 1 : 2));
            String words = cursor.takeLine().strip();
            notes.add(line, "comment.behind");
            if (!words.isEmpty()) {
                drawing.comment(new Comment(words, line));
            }
        } else if (moved && (!Keywords.at(cursor).isEmpty() || Follow.isNode(cursor.text(), cursor.pos()))) {
            notes.add(line, "statement.joined");
        } else if (!(moved && ends.justEnded())) {
            notes.add(line, "left", cursor.takeLine());
        }
    }
}
