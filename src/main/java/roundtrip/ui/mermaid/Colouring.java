package roundtrip.ui.mermaid;

import java.util.function.Supplier;

import javafx.scene.paint.Color;

import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// Colours the lines of a text, and underlines those in which something is wrong.
final class Colouring implements SyntaxDecorator {
    private final Supplier<Marking> marking;
    private final Supplier<Color> ground;

    /// @param ground of the lines that are selected
    Colouring(Supplier<Marking> marking, Supplier<Color> ground) {
        this.marking = marking;
        this.ground = ground;
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        String line = model.getPlainText(index);
        RichParagraph.Builder paragraph = RichParagraph.builder();
        Syntax.of(line).forEach(piece -> paragraph.addWithStyleNames(piece.text(), piece.sort().style()));
        Marking.Trouble trouble = marking.get().troubles().get(index + 1);
        String text = line.stripTrailing();
        if (trouble != null && !text.isEmpty()) {
            int start = text.length() - text.stripLeading().length();
            paragraph.addWavyUnderline(start, text.length() - start, trouble.style());
        }
        if (marking.get().selected().contains(index + 1)) {
            paragraph.setParagraphAttributes(
                    StyleAttributeMap.builder().set(StyleAttributeMap.BACKGROUND, ground.get()).build());
        }
        return paragraph.build();
    }

    @Override
    public void handleChange(CodeTextModel model, TextPos start, TextPos end, int charsTop, int linesAdded,
            int charsBottom) {
        // every line is coloured by itself, so no other line changes
    }
}
