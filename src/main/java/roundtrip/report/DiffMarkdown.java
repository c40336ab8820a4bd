package roundtrip.report;

import roundtrip.words.Marks;
import roundtrip.words.Words;

/// What is different in two designs, as a handout.
public final class DiffMarkdown {
    private DiffMarkdown() {}

    public static String page(Compared compared) {
        DiffLines lines = new DiffLines(compared);
        StringBuilder page = new StringBuilder("# ")
                .append(Marks.letters(Words.in("report").say("diff.heading", compared.before(),
                        compared.after(), lines.summary())))
                .append('\n');
        lines.chapters().forEach((heading, chapter) -> {
            page.append("\n## ").append(heading).append("\n\n");
            for (DiffLines.Line line : chapter) {
                // a bare sign would be a list or a line through the text
                page.append("- ").append(line.sign().isEmpty() ? "" : "`" + line.sign() + "` ")
                        .append(Marks.letters(line.text())).append('\n');
                line.details().forEach(
                        detail -> page.append("  - ").append(Marks.letters(detail)).append('\n'));
            }
        });
        return page.toString();
    }
}
