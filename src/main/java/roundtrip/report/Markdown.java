package roundtrip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The little Markdown of rule pages as plain text: headings, paragraphs and lists of one level.
final class Markdown {
    private static final Pattern LINE = Pattern.compile("(#+ +|- +|)(.*)");
    private static final Pattern LINK = Pattern.compile("!?\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+)(?<=\\S)\\*(?![\\w*])");

    /// What a block is.
    enum Sort {
        HEADING,
        PARAGRAPH,
        ITEM
    }

    /// A heading, paragraph or item of a list, in one line and without marks.
    record Block(Sort sort, String text) {}

    private Markdown() {}

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        boolean open = false;
        for (String line : markdown.strip().split("\n")) {
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
        return blocks.stream().map(block -> new Block(block.sort(), plain(block.text()))).toList();
    }

    private static Sort sort(String mark) {
        return mark.isEmpty() ? Sort.PARAGRAPH : mark.startsWith("#") ? Sort.HEADING : Sort.ITEM;
    }

    private static String plain(String text) {
        String words = LINK.matcher(text).replaceAll("$1").replace("**", "").replace("`", "");
        return EMPHASIS.matcher(words).replaceAll("$1").strip();
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
