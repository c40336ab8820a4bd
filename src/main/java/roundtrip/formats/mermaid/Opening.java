package roundtrip.formats.mermaid;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.words.Words;

/// The way into a text: a Markdown fence, front matter, prose, down to the line `flowchart LR`.
final class Opening {
    private final Words words = Words.in("mermaid");
    private final Notes notes;
    private String text;
    private int line;
    private @Nullable String title;
    private @Nullable Statement frontMatter;

    Opening(String whole, int firstLine, Notes notes) {
        this.line = firstLine;
        this.notes = notes;
        this.text = Normal.lines(whole);
    }

    /// The diagram itself, with its header; what stands before is noted or kept.
    void find() {
        takeFence();
        takeFrontMatter();
    }

    String text() {
        return text;
    }

    int line() {
        return line;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    Statement frontMatter() {
        return frontMatter;
    }

    private void takeFence() {
        List<MermaidBlock> blocks = MermaidBlocks.of(text);
        if (blocks.isEmpty()) {
            return;
        }
        MermaidBlock chosen = blocks.stream().filter(MermaidBlock::isFlowchart).findFirst().orElse(blocks.getFirst());
        notes.add(line + chosen.line() - 1, blocks.size() == 1 ? "fence.one" : "fence.many", blocks.size());
        blocks.stream().filter(each -> !each.equals(chosen)).forEach(this::leaveOut);
        text = chosen.text();
        line += chosen.line() - 1;
    }

    private void leaveOut(MermaidBlock block) {
        String kind = block.kind();
        if (kind == null || block.isFlowchart()) {
            notes.add(line + block.line() - 1, "block.flowchart", block.number());
        } else {
            notes.add(line + block.line() - 1, "block.other", block.number(), kind);
        }
    }

    private void takeFrontMatter() {
        int start = Chars.skipSpace(text, 0);
        int end = text.indexOf('\n', start);
        if (end < 0 || !text.substring(start, end).strip().equals("---")) {
            return;
        }
        int close = closing(end + 1);
        if (close < 0) {
            return;
        }
        String body = text.substring(end + 1, close).stripIndent();
        int after = text.indexOf('\n', close);
        if (text.lastIndexOf('\n', start) >= 0) {
            notes.add(line, "frontmatter.late");
        }
        keep(body, lineOf(start));
        text = after < 0 ? "" : text.substring(after + 1);
    }

    private int lineOf(int place) {
        return line + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private int closing(int from) {
        for (int i = from; i < text.length();) {
            int end = text.indexOf('\n', i);
            int stop = end < 0 ? text.length() : end;
            if (text.startsWith("---", Chars.skipBlanks(text, i))) {
                line += (int) text.substring(0, stop).chars().filter(c -> c == '\n').count() + 1;
                return i;
            }
            i = stop + 1;
        }
        return -1;
    }

    private void keep(String body, int at) {
        Map<String, String> members = Yaml.read(body + "\n");
        title = members.get("title");
        String rest = body.lines().filter(each -> !each.startsWith("title:") && !each.isBlank())
                .reduce((one, two) -> one + "\n" + two).orElse("");
        if (!rest.isBlank()) {
            frontMatter = new Statement(FrontMatter.block(rest), at);
        }
    }

    /// Moves behind the header of the sifted text and says which way it runs.
    Direction header(Cursor cursor) {
        cursor.skipSpace();
        String first = lineAt(cursor);
        String kind = DiagramKinds.flowchart(first);
        if (kind == null || !isHeader(first)) {
            seek(cursor, first);
            first = lineAt(cursor);
            kind = DiagramKinds.flowchart(first);
        }
        if (kind == null) {
            return Direction.TB;
        }
        if (!cursor.take(kind)) {
            notes.add(cursor.line(), "case", DiagramKinds.word(first), kind);
            cursor.moveTo(cursor.pos() + kind.length());
        }
        return direction(cursor);
    }

    private static String lineAt(Cursor cursor) {
        return cursor.text().substring(cursor.pos(), cursor.lineEnd());
    }

    /// Whether nothing but a direction follows the word: prose may start with "Graph" too.
    private static boolean isHeader(String line) {
        int after = Chars.skipBlanks(line, DiagramKinds.word(line).length());
        return after >= line.length() || ";<>^".indexOf(line.charAt(after)) >= 0
                || Directions.named(DiagramKinds.word(line.substring(after))) != null;
    }

    private void seek(Cursor cursor, String first) {
        String other = DiagramKinds.other(first);
        int start = cursor.pos();
        boolean alone = other != null && first.strip().equals(other);
        for (int i = start; i < cursor.text().length() && !alone;) {
            int end = cursor.text().indexOf('\n', i);
            int stop = end < 0 ? cursor.text().length() : end;
            String each = cursor.text().substring(i, stop).strip();
            if (DiagramKinds.flowchart(each) != null && isHeader(each)) {
                notes.add(cursor.line(), "prose", first);
                cursor.moveTo(Chars.skipBlanks(cursor.text(), i));
                return;
            }
            i = stop + 1;
        }
        if (other != null) {
            throw unreadable(cursor, "other", other);
        }
        if (DiagramKinds.flowchart(first) == null && !cursor.text().contains("--")) {
            throw unreadable(cursor, "none");
        }
        if (DiagramKinds.flowchart(first) == null) {
            notes.add(cursor.line(), "headless");
        }
    }

    private UnreadableException unreadable(Cursor cursor, String key, Object... arguments) {
        return new UnreadableException(words.say("line", cursor.line()), cursor.line(), words.say(key, arguments));
    }

    private Direction direction(Cursor cursor) {
        cursor.skipBlanks();
        String sign = String.valueOf(cursor.peek());
        String word = "<>^".contains(sign) && !cursor.atEnd() ? sign : DiagramKinds.word(lineAt(cursor));
        Direction direction = Directions.named(word);
        if (direction == null) {
            if (!cursor.atBreak()) {
                notes.add(cursor.line(), "header.more");
            }
            return Direction.TB;
        }
        if (!Directions.isExact(word)) {
            notes.add(cursor.line(), "case", word, word.toUpperCase(Locale.ROOT));
        }
        cursor.moveTo(cursor.pos() + word.length());
        cursor.skipBlanks();
        if (!cursor.atBreak()) {
            notes.add(cursor.line(), "header.more");
        }
        return direction;
    }
}
