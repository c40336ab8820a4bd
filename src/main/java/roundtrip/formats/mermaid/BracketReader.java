package roundtrip.formats.mermaid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.QuotedText.Frame;

/// Reads `[label]`, `(label)`, `[(label)]` … behind an id: by Mermaid's rule first, then as it was probably meant.
final class BracketReader {
    /// What was read.
    record Bracket(Label label, Shape shape) {}

    /// An opening with its possible closings, in the order in which Mermaid tries them.
    private record Opener(String open, List<String> closes, List<String> shapes) {
        Frame frame() {
            char last = open.charAt(open.length() - 1);
            return last == '-' ? Frame.ELLIPSE : last == '/' || last == '\\' ? Frame.SLANTED : Frame.BOX;
        }
    }

    private static final List<Opener> OPENERS = List.of(one("(-", "-)", "ellipse"), one("([", "])", "stadium"),
            one("[[", "]]", "subroutine"), one("[(", ")]", "cylinder"), one("(((", ")))", "doublecircle"),
            new Opener("[/", List.of("/]", "\\]"), List.of("lean_right", "trapezoid")),
            new Opener("[\\", List.of("\\]", "/]"), List.of("lean_left", "inv_trapezoid")),
            one("((", "))", "circle"), one("{{", "}}", "hexagon"), one("{", "}", "diamond"), one("[", "]", "square"),
            one("(", ")", "round"), one(">", "]", "odd"));

    private final Cursor cursor;
    private final Notes notes;
    /// The end of a line on which a bracket was found open: the others on it are not searched to its end again.
    private int hopeless = -1;

    BracketReader(Cursor cursor, Notes notes) {
        this.cursor = cursor;
        this.notes = notes;
    }

    private static Opener one(String open, String close, String shape) {
        return new Opener(open, List.of(close), List.of(shape));
    }

    /// The bracket here; null if none starts here. The cursor stands behind it.
    @Nullable
    Bracket read() {
        char c = cursor.peek();
        if (!Chars.isOpening(c) && c != '>') {
            return null;
        }
        if (cursor.at("[|")) {
            Bracket framed = framed();
            if (framed != null) {
                return framed;
            }
        }
        for (Opener opener : OPENERS) {
            if (cursor.at(opener.open())) {
                Bracket exact = exact(opener);
                return exact != null ? exact : loose();
            }
        }
        return null;
    }

    private @Nullable Bracket exact(Opener opener) {
        String text = cursor.text();
        QuotedText inside = QuotedText.at(text, cursor.pos() + opener.open().length(), opener.frame());
        if (inside == null || inside.empty()) {
            return null;
        }
        for (int i = 0; i < opener.closes().size(); i++) {
            String close = opener.closes().get(i);
            if (text.startsWith(close, inside.end())) {
                int end = inside.end() + close.length();
                if (cursor.at("((-")) {
                    notes.add(cursor.line(), "label.odd");
                }
                return Chars.isClosing(Chars.at(text, end)) ? null : taken(end, inside.label(), opener.shapes().get(i));
            }
        }
        return null;
    }

    private Bracket taken(int end, Label label, String shape) {
        cursor.moveTo(end);
        return new Bracket(label, new Shape(shape));
    }

    /// `[|name:value|label]`: a rectangle with a property that we have no use for.
    private @Nullable Bracket framed() {
        int bar = cursor.text().indexOf('|', cursor.pos() + 2, Math.min(cursor.text().length(), cursor.pos() + 100));
        QuotedText inside = bar < 0 ? null : QuotedText.at(cursor.text(), bar + 1, Frame.BOX);
        if (inside == null || inside.empty() || Chars.at(cursor.text(), inside.end()) != ']') {
            return null;
        }
        return taken(inside.end() + 1, inside.label(), "rect");
    }

    private @Nullable Bracket loose() {
        String text = cursor.text();
        int start = cursor.pos();
        LooseBracket search = new LooseBracket(text, start, cursor.lineEnd());
        int end = hopeless == cursor.lineEnd() ? -1 : search.end();
        if (end < 0) {
            hopeless = cursor.lineEnd();
            return text.charAt(start) == '>' ? null : unclosed(start);
        }
        for (Opener opener : OPENERS) {
            String close = closing(opener, start, end, search.innerEnd());
            if (close != null) {
                String raw = paired(text.substring(start + opener.open().length(), end + 1 - close.length()));
                notes.add(cursor.line(), reason(raw));
                String shape = opener.shapes().get(opener.closes().indexOf(close));
                return taken(end + 1, LabelText.read(unquoted(raw)), shape);
            }
        }
        return null;
    }

    /// The closing of the opener if it stands at the end, and if an inner bracket closes right before that.
    private @Nullable String closing(Opener opener, int start, int end, int innerEnd) {
        String text = cursor.text();
        int inside = start + opener.open().length();
        for (String close : opener.closes()) {
            int from = end + 1 - close.length();
            boolean paired = opener.frame() == Frame.SLANTED || close.length() == 1 || innerEnd == end - 1;
            if (text.startsWith(opener.open(), start) && paired && from >= inside && text.startsWith(close, from)) {
                return close;
            }
        }
        return null;
    }

    /// Nothing closes the bracket on its line: the label runs to the next arrow or to the end of the line.
    private Bracket unclosed(int start) {
        String text = cursor.text();
        int end = start + 1;
        while (end < cursor.lineEnd() && !(Chars.isBlank(text.charAt(end)) && isWholeArrow(text, end))) {
            end++;
        }
        notes.add(cursor.line(), "bracket.open");
        int inside = start + 1;
        while (inside < end && Chars.isOpening(text.charAt(inside))) {
            inside++;
        }
        String raw = unquoted(paired(text.substring(inside, end).strip()));
        String word = switch (text.charAt(start)) {
            case '(' -> "round";
            case '{' -> "diamond";
            default -> "square";
        };
        return taken(end, LabelText.plain(raw), word);
    }

    private static boolean isWholeArrow(String text, int blank) {
        ArrowMark mark = ArrowMark.at(text, Chars.skipBlanks(text, blank));
        return mark != null && !mark.half();
    }

    /// Without brackets at the ends that have no partner inside: `[(DB]` and `[DB]]` mean DB.
    private static String paired(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && Chars.isOpening(raw.charAt(from))
                && raw.indexOf(Chars.closing(raw.charAt(from)), from) < 0) {
            from++;
        }
        while (to > from && Chars.isClosing(raw.charAt(to - 1)) && partner(raw, to - 1) < 0) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static int partner(String raw, int close) {
        return raw.lastIndexOf(switch (raw.charAt(close)) {
            case ')' -> '(';
            case '}' -> '{';
            default -> '[';
        }, close);
    }

    /// The words without the quotes around them, or without the one that has no other.
    static String unquoted(String raw) {
        String bare = raw.strip();
        int first = bare.indexOf('"');
        int last = bare.lastIndexOf('"');
        boolean before = first == 0 && (last == 0 || last == bare.length() - 1);
        boolean behind = last == bare.length() - 1 && last >= 0 && (first == last || first == 0);
        int from = before ? 1 : 0;
        return bare.substring(from, Math.max(from, behind ? last : bare.length()));
    }

    static String reason(String raw) {
        if (unquoted(raw).isBlank()) {
            return "label.empty";
        }
        if (raw.chars().anyMatch(c -> Chars.isOpening((char) c) || Chars.isClosing((char) c))) {
            return "label.brackets";
        }
        return raw.indexOf('"') >= 0 ? "label.quotes" : raw.indexOf('|') >= 0 ? "label.pipe" : "label.odd";
    }
}
