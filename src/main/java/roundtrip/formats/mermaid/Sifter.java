package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Statement;

/// Takes comment lines `%% …` and directives `%%{ … }%%` out of a text before it is read, as Mermaid does.
final class Sifter {
    private static final String OPEN = "%%{";
    private static final String CLOSE = "}%%";

    private final String text;
    private final Notes notes;
    private final Source source = new Source();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Statement> directives = new ArrayList<>();
    private boolean noMoreCloses;
    private int line;
    private int i;

    Sifter(String text, int firstLine, Notes notes) {
        this.notes = notes;
        this.text = text;
        this.line = firstLine;
    }

    Source sift() {
        while (i < text.length()) {
            sourceLine();
        }
        return source.done();
    }

    List<Comment> comments() {
        return comments;
    }

    List<Statement> directives() {
        return directives;
    }

    private void sourceLine() {
        int end = text.indexOf('\n', i);
        int stop = end < 0 ? text.length() : end + 1;
        int start = Chars.skipBlanks(text, i);
        source.mark(line);
        if (isComment(start)) {
            comment(text.substring(start + 2, end < 0 ? stop : end).strip());
            i = stop;
        } else {
            content(stop);
        }
        line++;
    }

    private void comment(String words) {
        if (!words.isEmpty()) {
            comments.add(new Comment(words, line));
        }
    }

    private boolean isComment(int start) {
        char third = Chars.at(text, start + 2);
        return text.startsWith("%%", start) && third != '\n' && third != '\0'
                && (third != '{' || !opensDirective(start) && Chars.at(text, start + 3) != '\0');
    }

    private boolean opensDirective(int start) {
        return Chars.isWord(Chars.at(text, Chars.skipSpace(text, start + OPEN.length()))) && close(start) >= 0;
    }

    private int close(int start) {
        int close = noMoreCloses ? -1 : text.indexOf(CLOSE, start);
        noMoreCloses = noMoreCloses || close < 0;
        return close;
    }

    /// A line, or several where a directive spans them.
    private void content(int lineStop) {
        int stop = lineStop;
        int from = i;
        for (int open = text.indexOf(OPEN, from, stop); open >= 0; open = text.indexOf(OPEN, from, stop)) {
            if (!opensDirective(open)) {
                if (Chars.isWord(Chars.at(text, Chars.skipSpace(text, open + OPEN.length())))) {
                    notes.add(line, "directive.open");
                }
                source.add(text, from, open + OPEN.length());
                from = open + OPEN.length();
                continue;
            }
            source.add(text, from, open);
            from = close(open) + CLOSE.length();
            directives.add(new Statement(text.substring(open, from), line));
            while (stop < from) {
                int next = text.indexOf('\n', stop);
                stop = next < 0 ? text.length() : next + 1;
                line++;
            }
            source.mark(line);
        }
        source.add(text, from, stop);
        i = stop;
    }
}
