package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// The Mermaid diagrams of a Markdown or HTML text: what stands between ```` ```mermaid ```` and the fence that closes it, in
/// all the ways in which people fence (see [Fence]). One pass, linear.
public final class MermaidBlocks {
    private final boolean insideOthers;
    private final List<MermaidBlock> blocks = new ArrayList<>();
    private final StringBuilder inside = new StringBuilder();
    private final Headings headings = new Headings();
    private @Nullable Fence fence;
    private @Nullable String heading;
    private int start;

    private MermaidBlocks(boolean insideOthers) {
        this.insideOthers = insideOthers;
    }

    /// All blocks in their order; none where the text has no fences. What stands fenced inside a block of another kind is a
    /// sample of Markdown; it counts where there is nothing else.
    public static List<MermaidBlock> of(String text) {
        if (!text.contains("ermaid") && !text.contains("ERMAID")) {
            return List.of();
        }
        List<MermaidBlock> blocks = new MermaidBlocks(false).in(text);
        return blocks.isEmpty() ? new MermaidBlocks(true).in(text) : blocks;
    }

    /// The block of that number.
    ///
    /// @throws UnreadableException if there is none, with a sentence that says how many there are
    public static MermaidBlock of(String text, int number) {
        List<MermaidBlock> blocks = of(text);
        if (number < 1 || number > blocks.size()) {
            throw new UnreadableException("", Words.in("mermaid")
                    .say(blocks.isEmpty() ? "block.noblocks" : "block.none", number, blocks.size()));
        }
        return blocks.get(number - 1);
    }

    private List<MermaidBlock> in(String text) {
        int number = 0;
        for (String line : (Iterable<String>) Normal.lines(text).lines()::iterator) {
            number++;
            if (fence == null) {
                outside(line, number);
            } else {
                within(fence, line, number);
            }
        }
        if (fence != null) {
            close(fence);
        }
        return blocks;
    }

    private void outside(String line, int number) {
        Fence opened = Fence.opening(line);
        if (opened == null || insideOthers && !opened.mermaid()) {
            headings.see(line);
            return;
        }
        open(opened, number);
    }

    private void open(Fence opened, int number) {
        fence = opened;
        heading = headings.last();
        inside.setLength(0);
        start = number + 1;
        if (!opened.rest().isBlank()) {
            start = number;
            within(opened, opened.rest(), number);
        }
    }

    private void within(Fence open, String line, int number) {
        int end = open.closing(line);
        Fence next = end < 0 && open.mermaid() ? Fence.opening(line) : null;
        if (end >= 0) {
            add(open, line.substring(0, end), !line.substring(0, end).isBlank());
            close(open);
        } else if (next != null && next.mermaid()) {
            close(open);
            open(next, number);
        } else {
            add(open, line, true);
        }
    }

    private void add(Fence open, String line, boolean counts) {
        if (open.mermaid() && counts) {
            inside.append(open.content(line)).append('\n');
        }
    }

    private void close(Fence open) {
        if (open.mermaid()) {
            blocks.add(new MermaidBlock(blocks.size() + 1, start, heading, inside.toString()));
        }
        fence = null;
    }
}
