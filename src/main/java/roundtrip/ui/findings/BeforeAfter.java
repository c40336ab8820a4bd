package roundtrip.ui.findings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import roundtrip.formats.Importer;
import roundtrip.formats.mermaid.MermaidBlock;
import roundtrip.formats.mermaid.MermaidBlocks;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.layout.Placing;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.Miniature;
import roundtrip.words.Words;

/// The two drawings of a rule's page, one with the weakness and one without, at the same scale.
final class BeforeAfter extends VBox {
    private static final double MARGIN = 20;
    private static final double MOST = 0.75;
    private static final Importer MERMAID = Objects.requireNonNull(MermaidFormat.format().importer());

    /// @param pictures a paragraph that tells both, and the two drawings in Mermaid
    /// @param scale of the window
    BeforeAfter(String pictures, ObservableValue<Number> scale) {
        getStyleClass().add("before-after");
        List<MermaidBlock> blocks = MermaidBlocks.of(pictures);
        Miniature before = drawing(blocks.getFirst());
        Miniature after = drawing(blocks.getLast());
        getChildren().addAll(Sections.heading("findings.pictures"),
                Markdown.render(pictures.strip().split("\\n\\s*\\n", 2)[0]), word("findings.before"), before,
                word("findings.after"), after);
        double widest = Math.max(before.frame().width(), after.frame().width());
        scale.subscribe(factor -> Stream.of(before, after)
                .forEach(one -> one.fit(widest, MOST * factor.doubleValue())));
    }

    private static Miniature drawing(MermaidBlock block) {
        Topology read = MERMAID.read("", block.text()).design().topology();
        Miniature drawing = new Miniature(Placing.complete(read), MARGIN);
        drawing.getStyleClass().add("miniature");
        return drawing;
    }

    private static Label word(String key) {
        Label word = new Label(Words.in("ui").say(key));
        word.getStyleClass().add("muted");
        return word;
    }
}
