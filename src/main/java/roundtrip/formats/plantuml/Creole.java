package roundtrip.formats.plantuml;

import roundtrip.formats.outline.Broad;

/// Text as PlantUML reads it back letter for letter. Every sign that its preprocessor or its markup (Creole) could take for more
/// than itself becomes a code, `<U+0022>`; codes are replaced last of all. Line ends become `\n`; very
/// long lines are broken.
final class Creole {
    /// Signs that stay as they are inside a line, beside letters, digits and single blanks.
    private static final String CALM = "(),;?+-./:";

    /// Stands for blanks that PlantUML would cut off or count as one.
    private static final char FIRM_BLANK = '\u00a0';

    private Creole() {}

    static String of(String caption) {
        String text = Broad.broken(caption);
        if (text.isEmpty()) {
            return code(FIRM_BLANK); // nothing between quotes would be an error
        }
        StringBuilder out = new StringBuilder(text.length());
        int before = '\n';
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int after = i < text.length() ? text.codePointAt(i) : '\n';
            if (c == '\n') {
                out.append("\\n");
            } else if (isCalm(c, before, after)) {
                out.appendCodePoint(c);
            } else {
                out.append(code(c == ' ' ? FIRM_BLANK : c));
            }
            before = c;
        }
        return out.toString();
    }

    /// Doubled signs are markup, signs at the start of a line are bullets and rules, blanks at its ends are cut off.
    private static boolean isCalm(int c, int before, int after) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        if (before == '\n' || after == '\n') {
            return false;
        }
        return c == ' ' ? before != ' ' && after != ' ' : CALM.indexOf(c) >= 0 && isPlain(before) && isPlain(after);
    }

    private static boolean isPlain(int c) {
        return c == ' ' || Character.isLetterOrDigit(c);
    }

    private static String code(int c) {
        return String.format("<U+%04X>", c);
    }
}
