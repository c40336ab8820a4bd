package roundtrip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import roundtrip.words.Marks;

/// The little Markdown of rule pages as plain text: headings, paragraphs, lists of one level and drawings in Mermaid between fences, whose
/// comments are for programs only and left out.
final class Markdown {
    private static final String FENCE = "```";
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \t]*%%.*\n?");
    private static final Pattern LINE = Pattern.compile("(#+ +|- +|)(.*)");

    /// What a block is.
    enum Sort {
        HEADING,
        PARAGRAPH,
        ITEM,
        /// A line of a drawing or program, as it stands.
        CODE
    }

    /// A heading, paragraph or item of a list, in one line and without marks; or a line of code.
    record Block(Sort sort, String text) {}

    private Markdown() {}

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        boolean open = false;
        boolean isCode = false;
        for (String line : forPeople(markdown).strip().split("\n")) {
            if (line.startsWith(FENCE)) {
                isCode = !isCode;
                open = false;
                continue;
            }
            if (isCode) {
                blocks.add(new Block(Sort.CODE, line));
                continue;
            }
            Matcher parts = LINE.matcher(line.strip());
            if (!parts.matches() || line.isBlank()) {
                open = false;
                continue;
            }
            Sort sort = sort(parts.group(1));
            if (open && sort == Sort.PARAGRAPH) {
                Block before = blocks.removeLast();
                blocks.add(new Block(before.sort(), before.text() + ' ' + parts.group(2).strip()));
            } else {
                blocks.add(new Block(sort, parts.group(2).strip()));
            }
            open = sort != Sort.HEADING;
        }
        return blocks.stream()
                .map(block -> block.sort() == Sort.CODE
                        ? block
                        : new Block(block.sort(), Marks.plain(block.text()).strip()))
                .toList();
    }

    /// Without the comments in drawings.
    static String forPeople(String markdown) {
        return COMMENT.matcher(markdown).replaceAll("");
    }

    private static Sort sort(String mark) {
        return mark.isEmpty() ? Sort.PARAGRAPH : mark.startsWith("#") ? Sort.HEADING : Sort.ITEM;
    }

    /// All of it, a line for each block.
    static String plainText(String markdown) {
        return blocks(markdown).stream().map(block -> (block.sort() == Sort.ITEM ? "- " : "") + block.text())
                .collect(Collectors.joining("\n"));
    }

    /// The first paragraph, which says the most important thing.
    static String gist(String markdown) {
        return blocks(markdown).stream().filter(block -> block.sort() == Sort.PARAGRAPH).map(Block::text).findFirst()
                .orElse("");
    }
}
