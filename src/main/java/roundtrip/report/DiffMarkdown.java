package roundtrip.report;

import roundtrip.words.Words;

/// What is different in two designs, as a handout.
public final class DiffMarkdown {
    private DiffMarkdown() {}

    public static String page(Compared compared) {
        DiffLines lines = new DiffLines(compared);
        StringBuilder page = new StringBuilder("# ")
                .append(CheckMarkdown.escaped(Words.in("report").say("diff.heading", compared.before(),
                        compared.after(), lines.summary())))
                .append('\n');
        lines.chapters().forEach((heading, chapter) -> {
            page.append("\n## ").append(heading).append("\n\n");
            for (DiffLines.Line line : chapter) {
                // the sign in front would be a list or a line through the text
                page.append("- `").append(line.text(), 0, 1).append("` ")
                        .append(CheckMarkdown.escaped(line.text().substring(1).strip())).append('\n');
                line.details().forEach(
                        detail -> page.append("  - ").append(CheckMarkdown.escaped(detail)).append('\n'));
            }
        });
        return page.toString();
    }
}
