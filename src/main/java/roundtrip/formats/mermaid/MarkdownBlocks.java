package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The Mermaid blocks of a Markdown text: what stands between ```` ```mermaid ```` and its closing fence.
public final class MarkdownBlocks {
    private MarkdownBlocks() {}

    /// One block.
    ///
    /// @param line the line of the Markdown text at which its content starts, counted from 1
    public record Block(String text, int line) {}

    /// All blocks in their order; none where the text has no fences.
    public static List<Block> in(String markdown) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder inside = new StringBuilder();
        String fence = "";
        int start = 0;
        int number = 0;
        for (String line : (Iterable<String>) markdown.lines()::iterator) {
            number++;
            String bare = line.strip();
            if (fence.isEmpty()) {
                fence = opened(bare);
                start = number + 1;
            } else if (bare.startsWith(fence)
                    && bare.chars().allMatch(bare.charAt(0) == ':' ? c -> c == ':' : c -> c == '`' || c == '~')) {
                blocks.add(new Block(inside.toString(), start));
                inside.setLength(0);
                fence = "";
            } else {
                inside.append(line).append('\n');
            }
        }
        if (!fence.isEmpty()) {
            blocks.add(new Block(inside.toString(), start));
        }
        return blocks;
    }

    /// The fence that a line opens for Mermaid; empty if it opens none.
    private static String opened(String line) {
        for (String fence : List.of("```", "~~~", ":::")) {
            if (line.startsWith(fence)) {
                int end = 3;
                while (end < line.length() && line.charAt(end) == fence.charAt(0)) {
                    end++;
                }
                String language = line.substring(end).strip().toLowerCase(Locale.ROOT);
                return language.startsWith("mermaid") || language.startsWith("{mermaid") ? line.substring(0, end) : "";
            }
        }
        return "";
    }
}
