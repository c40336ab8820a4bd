package roundtrip.formats.mermaid;

/// Turns the words between brackets or quotes into what a reader sees: codes decoded, `<br/>`, `\n` and line ends as
/// line feeds, tags and icons gone, blanks between words made one. What a code stands for is kept as it is, so a label
/// may hold any text. One pass, linear.
final class LabelText {
    private static final char TICK = '`';

    private final String raw;
    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();
    private int breaks;
    private boolean blank;
    private boolean dressed;
    private int lineStart;
    private int i;

    private LabelText(String raw, boolean markdown) {
        this.raw = raw;
        this.markdown = markdown;
    }

    /// Reads a label as written; one in backticks is Markdown.
    static Label read(String raw) {
        if (raw.length() > 2 && raw.charAt(0) == TICK && raw.charAt(raw.length() - 1) == TICK) {
            return markdown(raw.substring(1, raw.length() - 1));
        }
        return plain(raw);
    }

    static Label plain(String raw) {
        LabelText reading = new LabelText(raw, false);
        reading.run();
        return new Label(reading.out.toString(), reading.dressed ? raw : null);
    }

    static Label markdown(String source) {
        String plain = Emphasis.without(source);
        LabelText reading = new LabelText(plain, true);
        reading.run();
        boolean dressed = reading.dressed || !plain.equals(source);
        return new Label(reading.out.toString(), dressed ? TICK + source + TICK : null);
    }

    private void run() {
        while (i < raw.length()) {
            char c = raw.charAt(i);
            switch (c) {
                case '#', '&' -> code();
                case '<' -> tag();
                case '\n' -> lineBreak(1);
                case ' ', '\t' -> blank(1);
                case '\\' -> backslash();
                case 'f' -> icon();
                default -> letter();
            }
        }
    }

    private void show(String text) {
        if (!out.isEmpty()) {
            out.append(breaks > 0 ? "\n".repeat(breaks) : blank ? " " : "");
        }
        breaks = 0;
        blank = false;
        out.append(text);
    }

    private void letter() {
        show(String.valueOf(raw.charAt(i++)));
    }

    private void lineBreak(int length) {
        breaks++;
        i += length;
        lineStart = i;
    }

    private void blank(int length) {
        blank = true;
        i += length;
    }

    private void backslash() {
        if (!markdown && raw.startsWith("\\n", i)) {
            lineBreak(2);
        } else {
            letter();
        }
    }

    /// Mermaid turns `#name;` into `&name;` first, also where it stands behind an `&`; an unknown name stays visible.
    private void code() {
        int end = Entities.end(raw, i);
        if (end < 0) {
            letter();
            return;
        }
        String name = raw.substring(i + 1, end - 1);
        String decoded = Entities.decode(name);
        show(decoded == null ? "&" + name + ";" : decoded);
        i = end;
    }

    private void tag() {
        int end = Tags.end(raw, i);
        if (end < 0) {
            letter();
        } else if (Tags.isBreak(raw, i, end)) {
            lineBreak(end - i);
        } else {
            dressed = true;
            i = end;
        }
    }

    private void icon() {
        int end = i == lineStart || Tags.startsWord(raw, i) ? Tags.iconEnd(raw, i) : -1;
        if (end < 0) {
            letter();
        } else {
            dressed = true;
            i = end;
        }
    }
}
