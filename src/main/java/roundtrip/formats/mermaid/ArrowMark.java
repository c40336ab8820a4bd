package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// An arrow, or the first half of one with text (`--` in `-- text -->`), as Mermaid's scanner cuts it out.
///
/// @param half whether text and the other half must follow
/// @param near the mark at the near end: `<`, `x`, `o` or 0
/// @param end where it ends in the text
record ArrowMark(boolean half, char near, LineStyle style, Tip head, int length, int end) {
    private static final int LONGEST = 10;

    /// What stands exactly here, without the blanks around; null if no arrow does.
    static @Nullable ArrowMark at(String text, int start) {
        char first = Chars.at(text, start);
        boolean marked = first == 'x' || first == 'o' || first == '<';
        char near = marked ? first : '\0';
        int i = marked ? start + 1 : start;
        return switch (Chars.at(text, i)) {
            case '-' -> Chars.at(text, i + 1) == '.' ? dotted(text, i, near) : line(text, i, near, '-');
            case '=' -> line(text, i, near, '=');
            case '.' -> dotted(text, i, near);
            case '~' -> marked ? null : invisible(text, i);
            default -> null;
        };
    }

    private static int run(String text, int from, char c) {
        int i = from;
        while (Chars.at(text, i) == c) {
            i++;
        }
        return i - from;
    }

    private static @Nullable ArrowMark line(String text, int start, char near, char body) {
        int n = run(text, start, body);
        if (n < 2) {
            return null;
        }
        LineStyle style = body == '=' ? LineStyle.THICK : LineStyle.NORMAL;
        Tip head = tip(Chars.at(text, start + n));
        if (head != Tip.NONE) {
            return whole(near, style, head, n, start + n + 1);
        }
        return n > 2
                ? whole(near, style, Tip.NONE, n - 1, start + n)
                : new ArrowMark(true, near, style, Tip.NONE, 1, start + n);
    }

    /// A near mark without its like at the far end is lost, but makes the line longer (and plain, if it was thick).
    private static ArrowMark whole(char near, LineStyle style, Tip head, int body, int end) {
        boolean lost = near != '\0' && !isDouble(near, head);
        LineStyle drawn = lost && style == LineStyle.THICK ? LineStyle.NORMAL : style;
        return new ArrowMark(false, near, drawn, head, Math.min(LONGEST, body - 1 + (lost ? 1 : 0)), end);
    }

    private static @Nullable ArrowMark dotted(String text, int start, char near) {
        int dots = Chars.at(text, start) == '-' ? start + 1 : start;
        int n = run(text, dots, '.');
        int dash = dots + n;
        if (Chars.at(text, dash) == '-') {
            Tip head = tip(Chars.at(text, dash + 1));
            int end = head == Tip.NONE ? dash + 1 : dash + 2;
            return new ArrowMark(false, near, LineStyle.DOTTED, head, Math.min(LONGEST, n), end);
        }
        return dots > start ? new ArrowMark(true, near, LineStyle.DOTTED, Tip.NONE, 1, dots + 1) : null;
    }

    private static @Nullable ArrowMark invisible(String text, int start) {
        int n = run(text, start, '~');
        return n < 3
                ? null
                : new ArrowMark(false, '\0', LineStyle.INVISIBLE, Tip.NONE, Math.min(LONGEST, n - 2), start + n);
    }

    private static Tip tip(char c) {
        return switch (c) {
            case '>' -> Tip.POINT;
            case 'o' -> Tip.CIRCLE;
            case 'x' -> Tip.CROSS;
            default -> Tip.NONE;
        };
    }

    /// The mark at the near end as it counts: only the same mark as at the far end does.
    Tip tail() {
        return isDouble(near, head) ? head : Tip.NONE;
    }

    private static boolean isDouble(char near, Tip head) {
        return head != Tip.NONE && tip(near == '<' ? '>' : near) == head;
    }

    /// The near mark of a first half, whatever follows.
    Tip nearTip() {
        return tip(near == '<' ? '>' : near);
    }
}
