package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// Reads what people write for arrows and Mermaid refuses: `->`, `=>`, `-->>`, `→`, `--&gt;`, `A <-- B`, `A -- B`, and
/// text between halves that do not fit.
final class LooseArrow {
    private static final int PATIENCE = 160;

    private LooseArrow() {}

    /// The arrow at this place; null if nothing there can be one. The cursor moves behind it.
    static @Nullable Arrow read(Cursor cursor, int place, Notes notes) {
        Piece first = Piece.at(cursor.text(), place);
        if (first == null) {
            return null;
        }
        int line = cursor.lineAt(place);
        Piece second = first.head() ? null : otherHalf(cursor, first);
        if (second != null) {
            String raw = cursor.text().substring(first.end(), second.start()).strip();
            notes.add(line, "arrow.text", raw);
            cursor.moveTo(second.end());
            boolean back = first.tail() && !second.head();
            Tip tail = first.tail() && !back ? Tip.POINT : Tip.NONE;
            return new Arrow(null, second.style(), tail, Tip.POINT, 1,
                    LabelText.read(BracketReader.unquoted(raw)), back);
        }
        notes.add(line, "arrow.odd", cursor.text().substring(place, first.end()));
        cursor.moveTo(first.end());
        boolean turned = first.tail() && !first.head();
        Tip head = first.head() || turned ? Tip.POINT : Tip.NONE;
        Tip tail = first.tail() && first.head() ? Tip.POINT : Tip.NONE;
        return new Arrow(null, first.style(), tail, head, 1, Label.NONE, turned);
    }

    /// A half with a head further on the line, behind a blank.
    private static @Nullable Piece otherHalf(Cursor cursor, Piece first) {
        String text = cursor.text();
        int last = Math.min(text.length(), first.end() + PATIENCE);
        for (int i = first.end() + 1; i < last && text.charAt(i) != '\n' && text.charAt(i) != ';'; i++) {
            char c = text.charAt(i);
            boolean maybe = c == '-' || first.tail() && c == '='
                    || (c == '<' || c == '&' || c == '=' || c == '.' || IdReader.isArrowSign(c))
                            && Chars.isBlank(text.charAt(i - 1));
            Piece piece = maybe ? Piece.at(text, i) : null;
            if (piece != null && !piece.head() && piece.end() - i > 1) {
                return first.tail() && !piece.tail() && i > Chars.skipBlanks(text, first.end()) ? piece : null;
            }
            if (piece != null && piece.head() && i > Chars.skipBlanks(text, first.end())) {
                return piece;
            }
        }
        return null;
    }

    /// Something like an arrow: an optional `<`, dashes, dots or equals signs, any number of `>`; or one sign `→`.
    private record Piece(int start, int end, boolean tail, boolean head, LineStyle style) {

        static @Nullable Piece at(String text, int start) {
            char c = Chars.at(text, start);
            if (IdReader.isArrowSign(c) && c >= '\u2190') {
                boolean left = "←⟵⇐⇦".indexOf(c) >= 0;
                boolean both = "↔⇄⇔⟷".indexOf(c) >= 0;
                return new Piece(start, start + 1, left || both, !left, LineStyle.NORMAL);
            }
            int near = text.startsWith("&lt;", start) ? 4 : c == '<' ? 1 : 0;
            int body = start + near;
            int end = body;
            while (isBody(Chars.at(text, end))) {
                end++;
            }
            int tip = tips(text, end);
            String drawn = text.substring(body, end);
            boolean isArrow = !drawn.isEmpty() && (drawn.charAt(0) != '.' || tip > end)
                    && (tip > end || near > 0 || stands(text, drawn, end));
            return isArrow ? new Piece(start, tip, near > 0, tip > end, style(drawn)) : null;
        }

        private static boolean stands(String text, String drawn, int end) {
            char next = Chars.at(text, end);
            boolean word = Character.isLetterOrDigit(next)
                    && (drawn.length() > 1 || text.startsWith("->", wordEnd(text, end)));
            return drawn.charAt(0) != '~' && (drawn.charAt(0) != '=' || drawn.length() > 1)
                    && (next == '\0' || Chars.isSpace(next) || word);
        }

        private static int wordEnd(String text, int from) {
            int i = from;
            while (Character.isLetterOrDigit(Chars.at(text, i)) && i - from < PATIENCE) {
                i++;
            }
            return i;
        }

        private static int tips(String text, int from) {
            int i = from;
            while (Chars.at(text, i) == '>' || text.startsWith("&gt;", i)) {
                i += text.charAt(i) == '>' ? 1 : 4;
            }
            return i;
        }

        private static boolean isBody(char c) {
            return c == '-' || c == '=' || c == '.' || c == '\u2013' || c == '\u2014' || c == '\u2500'
                    || c == '\u2501' || c == '\u2550' || c == '~';
        }

        private static LineStyle style(String drawn) {
            return drawn.indexOf('.') >= 0
                    ? LineStyle.DOTTED
                    : drawn.indexOf('=') >= 0 ? LineStyle.THICK : LineStyle.NORMAL;
        }
    }
}
