package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import roundtrip.formats.mermaid.Flowchart.Description;

/// Reads the statements that concern looks and words for the picture: classes, styles, clicks, descriptions. What no
/// node or group takes is kept as it was written.
final class LookReader {
    private static final Pattern RGB = Pattern
            .compile("rgb\\(\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*,\\s*(\\d{1,3})\\s*\\)");

    private final Cursor cursor;
    private final Notes notes;
    private final Drawing drawing;
    private boolean neverClosed;

    LookReader(Cursor cursor, Notes notes, Drawing drawing) {
        this.cursor = cursor;
        this.notes = notes;
        this.drawing = drawing;
    }

    void read(String keyword) {
        int line = cursor.line();
        int start = cursor.pos();
        cursor.moveTo(start + keyword.length());
        switch (keyword) {
            case "class" -> classes(line);
            case "style" -> style(line);
            case "click" -> click(line);
            case "accTitle" -> accTitle();
            case "accDescr" -> accDescr(line);
            case "title" -> title(line);
            default -> looks(keyword, line);
        }
    }

    private void looks(String keyword, int line) {
        String properties = properties();
        if (keyword.equals("linkStyle") && properties.indexOf('#') >= 0 && cursor.peek() == ';') {
            notes.add(cursor.line(), "style.end");
        }
        drawing.keep(keyword + " " + properties, line);
    }

    /// The rest of the statement; a `;` with another property behind it is a comma that was meant.
    private String properties() {
        String text = cursor.text();
        int start = cursor.pos();
        int end = nextSemicolon(start);
        while (end < cursor.lineEnd() && isProperty(text, end + 1)) {
            notes.add(cursor.line(), "style.semicolon");
            end = nextSemicolon(end + 1);
        }
        String all = cursor.takeTo(end);
        boolean swallowed = end < cursor.lineEnd() && Chars.skipBlanks(text, end + 1) < cursor.lineEnd();
        if (swallowed && all.indexOf('#') >= 0) {
            notes.add(cursor.line(), "statement.joined");
        }
        int remark = all.indexOf(" %%");
        return hex((remark < 0 ? all : all.substring(0, remark)).replace(';', ',').strip());
    }

    /// Mermaid takes the commas of `rgb(1, 2, 3)` for the end of the property.
    private String hex(String properties) {
        return RGB.matcher(properties).replaceAll(found -> {
            notes.add(cursor.line(), "style.rgb", found.group());
            return String.format("#%02x%02x%02x", part(found, 1), part(found, 2), part(found, 3));
        });
    }

    private static int part(MatchResult found, int number) {
        return Math.min(255, Integer.parseInt(found.group(number)));
    }

    private int nextSemicolon(int from) {
        int found = cursor.text().indexOf(';', from, cursor.lineEnd());
        return found < 0 ? cursor.lineEnd() : found;
    }

    private static boolean isProperty(String text, int from) {
        int start = Chars.skipBlanks(text, from);
        int i = start;
        while (Chars.isWord(Chars.at(text, i)) || Chars.at(text, i) == '-') {
            i++;
        }
        return i > start && Chars.at(text, i) == ':' && Chars.at(text, i + 1) != ':';
    }

    /// The rest of the statement, up to a `;` or the line end.
    private String rest() {
        String rest = cursor.takeTo(nextSemicolon(cursor.pos()));
        int remark = rest.indexOf(" %%");
        return (remark < 0 ? rest : rest.substring(0, remark)).strip();
    }

    private void classes(int line) {
        String rest = rest();
        int last = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t'));
        if (last < 0) {
            notes.add(line, "left", "class " + rest);
            return;
        }
        String ids = rest.substring(0, last).strip();
        if (ids.chars().anyMatch(c -> Chars.isSpace((char) c))) {
            notes.add(line, "class.blanks");
        }
        for (String id : ids.split(",")) {
            drawing.addClass(id.strip(), rest.substring(last + 1), line);
        }
    }

    private void style(int line) {
        String rest = properties();
        int blank = Chars.skipBlanks(rest, 0);
        while (blank < rest.length() && !Chars.isSpace(rest.charAt(blank))) {
            blank++;
        }
        String id = rest.substring(0, blank);
        List<String> styles = new ArrayList<>();
        for (String style : rest.substring(blank).split("(?<!\\\\),")) {
            if (!style.isBlank()) {
                styles.add(style.strip());
            }
        }
        if (!id.contains(",") || drawing.exists(id)) {
            drawing.addStyles(id, styles, line);
            return;
        }
        notes.add(line, "style.many", id);
        for (String each : id.split(",")) {
            drawing.addStyles(each, styles, line);
        }
    }

    private void click(int line) {
        String statement = cursor.takeTo(semicolon()).strip();
        int blank = 0;
        while (blank < statement.length() && !Chars.isSpace(statement.charAt(blank))) {
            blank++;
        }
        String action = statement.substring(blank).strip();
        String target = action.startsWith("href ") ? action.substring(5).strip() : action;
        int close = target.startsWith("\"") ? target.indexOf('"', 1) : -1;
        for (String id : statement.substring(0, blank).split(",")) {
            if (drawing.isNode(id)) {
                drawing.addClass(id, "clickable", line);
            }
            if (close > 0) {
                drawing.link(id, target.substring(1, close));
            }
        }
        drawing.keep("click " + statement, line);
    }

    /// The first `;` outside quotes, or the line end.
    private int semicolon() {
        boolean quoted = false;
        int i = cursor.pos();
        while (i < cursor.lineEnd() && (quoted || cursor.text().charAt(i) != ';')) {
            quoted ^= cursor.text().charAt(i) == '"';
            i++;
        }
        return i;
    }

    private void accTitle() {
        cursor.skipSpace();
        cursor.moveTo(cursor.pos() + 1);
        cursor.skipSpace();
        drawing.describe(new Description(cursor.takeLine().strip(), drawing.description().text()));
    }

    private void accDescr(int line) {
        cursor.skipSpace();
        boolean block = cursor.peek() == '{';
        cursor.moveTo(cursor.pos() + 1);
        cursor.skipSpace();
        int close = block && !neverClosed ? cursor.text().indexOf('}', cursor.pos()) : -1;
        if (block && close < 0) {
            neverClosed = true;
            notes.add(line, "description.open");
        }
        String words = cursor.takeTo(close < 0 ? cursor.lineEnd() : close);
        cursor.moveTo(close < 0 ? cursor.pos() : close + 1);
        String text = words.strip().lines().map(String::strip).reduce((one, two) -> one + "\n" + two).orElse("");
        drawing.describe(new Description(drawing.description().title(), text));
    }

    private void title(int line) {
        String words = rest();
        notes.add(line, "title.statement");
        drawing.entitle(LabelText.read(BracketReader.unquoted(words)).text());
    }
}
