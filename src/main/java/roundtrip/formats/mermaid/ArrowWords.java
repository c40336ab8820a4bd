package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.QuotedText.Frame;

/// The text of an arrow: between its halves (`-- text -->`) or behind it (`-->|text|`).
final class ArrowWords {
    /// How far a closing quote is looked for where quotes are wrong; a line of such quotes stays linear.
    private static final int PATIENCE = 2_000;
    /// What stands in arrows, shapes and between statements.
    private static final String ENDS_LABEL = "-=<>[](){};&~.@\"";

    private final Cursor cursor;
    private final Notes notes;

    ArrowWords(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.notes = notes;
    }

    /// The arrow whose first half stands here, with its text and its other half, by Mermaid's rule; null if there is
    /// none. The cursor then stands behind it.
    @Nullable
    Arrow between(ArrowMark first) {
        String text = cursor.text();
        int from = Chars.skipSpace(text, first.end());
        if (Chars.at(text, from) == '"') {
            return quoted(first, from);
        }
        for (int i = from; i < text.length(); i++) {
            ArrowMark second = otherHalf(first.style(), i);
            if (second != null) {
                return i == from ? null : joined(first, second, LabelText.plain(text.substring(from, i).strip()));
            }
            if (text.charAt(i) == '"' || breaksOff(first.style(), i)) {
                return null;
            }
        }
        return null;
    }

    /// The other half if it stands exactly here; an `x`, `o` or `<` right before it belongs to it.
    private @Nullable ArrowMark otherHalf(LineStyle style, int i) {
        String text = cursor.text();
        char c = text.charAt(i);
        char body = c == 'x' || c == 'o' || c == '<' ? Chars.at(text, i + 1) : c;
        boolean mayStand = switch (style) {
            case NORMAL -> body == '-';
            case THICK -> body == '=';
            default -> body == '-' || body == '.';
        };
        ArrowMark mark = mayStand ? ArrowMark.at(text, i) : null;
        boolean fits = mark != null && !mark.half()
                && (mark.style() == LineStyle.DOTTED) == (style == LineStyle.DOTTED);
        return fits ? mark : null;
    }

    /// What Mermaid's scanner does not take inside the text of this style.
    private boolean breaksOff(LineStyle style, int i) {
        return switch (style) {
            case NORMAL -> cursor.text().startsWith("--", i);
            case THICK -> cursor.text().charAt(i) == '=';
            default -> cursor.text().charAt(i) == '.';
        };
    }

    private @Nullable Arrow quoted(ArrowMark first, int from) {
        QuotedText inside = QuotedText.string(cursor.text(), from);
        if (inside == null) {
            return null;
        }
        ArrowMark second = ArrowMark.at(cursor.text(), Chars.skipSpace(cursor.text(), inside.end()));
        return second == null || second.half() ? null : joined(first, second, inside.label());
    }

    private @Nullable Arrow joined(ArrowMark first, ArrowMark second, Label label) {
        Tip near = first.nearTip();
        boolean turned = near != Tip.NONE && second.head() == Tip.NONE;
        if (near != Tip.NONE && near != second.head()) {
            notes.add(cursor.line(), "arrow.mixed");
        } else if (cursor.lineAt(first.end()) != cursor.lineAt(second.end()) && label.text().indexOf('\n') >= 0) {
            notes.add(cursor.line(), "arrow.lines", label.text());
        }
        cursor.moveTo(second.end());
        Tip tail = near == second.head() || near == Tip.NONE && second.tail() != Tip.NONE ? second.head() : Tip.NONE;
        Tip head = turned ? near : second.head();
        return new Arrow(null, second.style(), tail, head, second.length(), label, turned);
    }

    /// The arrow with the text between pipes that may follow it; the cursor moves on to the next node.
    Arrow behind(Arrow arrow) {
        cursor.skipSpace();
        if (cursor.peek() != '|') {
            return arrow;
        }
        Label label = piped();
        if (label != null && cursor.peek() == '>') {
            notes.add(cursor.line(), "pipe.head");
            cursor.moveTo(cursor.pos() + 1);
        }
        int line = cursor.line();
        cursor.skipSpace();
        if (cursor.line() > line && !cursor.atEnd()) {
            notes.add(line, "arrow.newline");
        }
        return label == null ? arrow : arrow.labelled(label);
    }

    /// The text between pipes behind a node, `a --> b|text|`, for an arrow without a text; null if none stands there.
    @Nullable
    Label late() {
        if (cursor.peek() != '|' || cursor.text().indexOf('|', cursor.pos() + 1, cursor.lineEnd()) < 0) {
            return null;
        }
        notes.add(cursor.line(), "pipe.late");
        return piped();
    }

    private @Nullable Label piped() {
        String text = cursor.text();
        int from = cursor.pos() + 1;
        int barred = lastBar(from);
        if (barred > 0) {
            return unquoted(from, barred);
        }
        QuotedText inside = QuotedText.at(text, from, Frame.BOX);
        if (inside != null && !inside.empty() && Chars.at(text, inside.end()) == '|') {
            cursor.moveTo(inside.end() + 1);
            return inside.label();
        }
        boolean isQuoted = Chars.at(text, Chars.skipBlanks(text, from)) == '"';
        int limit = Math.min(cursor.lineEnd(), from + PATIENCE);
        int close = isQuoted ? text.indexOf("\"|", from, limit) : -1;
        int bar = close >= 0 ? close + 1 : text.indexOf('|', from, cursor.lineEnd());
        if (bar < 0) {
            notes.add(cursor.line(), "pipe.open");
            cursor.moveTo(from);
            return null;
        }
        return unquoted(from, bar);
    }

    private Label unquoted(int from, int bar) {
        String raw = cursor.text().substring(from, bar);
        notes.add(cursor.line(), BracketReader.reason(raw));
        cursor.moveTo(bar + 1);
        return LabelText.read(BracketReader.unquoted(raw));
    }

    /// Where a text with bars in it ends, `|read | write| b`; -1 where the next bar ends it: no arrow or shape comes before
    /// another one, and something is left to be pointed at.
    private int lastBar(int from) {
        String text = cursor.text();
        if (Chars.at(text, Chars.skipBlanks(text, from)) == '"') {
            return -1;
        }
        int end = cursor.lineEnd();
        int first = text.indexOf('|', from, end);
        int last = first;
        boolean isOdd = false;
        for (int i = first + 1; first >= 0 && i < end && ENDS_LABEL.indexOf(text.charAt(i)) < 0; i++) {
            int next = Chars.skipBlanks(text, i + 1);
            boolean points = next < end && text.charAt(next) != ';' && text.charAt(next) != '|';
            isOdd |= text.charAt(i) == '|' && !points;
            last = text.charAt(i) == '|' && points ? i : last;
        }
        return last > first && !isOdd ? last : -1;
    }
}
