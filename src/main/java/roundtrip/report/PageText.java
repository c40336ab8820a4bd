package roundtrip.report;

import java.util.List;
import java.util.stream.Collectors;

import roundtrip.analysis.RulePage;
import roundtrip.analysis.Severity;
import roundtrip.words.Words;

/// The page of a rule for a terminal.
public final class PageText {
    private PageText() {}

    /// All rules, a line for each.
    public static String list(List<RulePage> pages) {
        Columns columns = new Columns();
        pages.forEach(page -> columns.row(page.id(), severities(page), page.title()));
        return Words.in("report").say("page.list.heading", pages.size()) + "\n\n" + columns.page();
    }

    private static String severities(RulePage page) {
        return page.severities().stream().map(Severity::word).collect(Collectors.joining(Words.in("report").say("or")));
    }

    public static String of(RulePage page) {
        String heading = Words.in("report").say("page.heading", page.id(), page.title(), severities(page));
        StringBuilder text = new StringBuilder(heading).append('\n').repeat('=', heading.length()).append('\n');
        List<Markdown.Block> blocks = Markdown.blocks(page.description());
        for (Markdown.Block block : blocks.subList(1, blocks.size())) { // the first one is the title again
            switch (block.sort()) {
                case HEADING -> text.append('\n').append(block.text()).append('\n');
                case PARAGRAPH -> text.append(Prose.indented("  ", "  ", block.text()));
                case CODE -> text.append("    ").append(block.text()).append('\n');
                case ITEM -> text.append(Prose.indented("  - ", "    ", block.text()));
            }
        }
        return text.toString();
    }
}
