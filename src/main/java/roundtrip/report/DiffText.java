package roundtrip.report;

import roundtrip.words.Harmless;
import roundtrip.words.Words;

/// What is different in two designs, for people.
public final class DiffText {
    private static final String INDENT = "  ";

    private DiffText() {}

    public static String page(Compared compared) {
        DiffLines lines = new DiffLines(compared);
        StringBuilder page = new StringBuilder(Harmless.line(Words.in("report").say("diff.heading", compared.before(),
                compared.after(), lines.summary()))).append('\n');
        lines.chapters().forEach((heading, chapter) -> {
            page.append('\n').append(heading).append('\n');
            for (DiffLines.Line line : chapter) {
                page.append(INDENT).append(line.sign()).append(line.sign().isEmpty() ? "" : " ")
                        .append(Harmless.line(line.text())).append('\n');
                line.details()
                        .forEach(detail -> page.append(INDENT.repeat(3)).append(Harmless.line(detail)).append('\n'));
            }
        });
        return page.toString();
    }
}
