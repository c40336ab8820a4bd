package roundtrip.ui.mermaid;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.LineEnding;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyledTextModel;

/// A field for code: colours, line numbers, marked lines. Its text is changed by as little as possible, so that neither the caret
/// nor what is seen jumps.
final class CodeView extends StackPane {
    /// A person went to these lines.
    interface Walk {
        void to(int from, int to);
    }

    private final CodeArea area = quietly();
    /// Wears the ground of selected lines; the text takes its colours over when it is built and not when the theme changes.
    private final Region swatch = new Region();
    private Marking marking = Marking.nothing();
    private boolean writing;
    private Runnable typed = () -> {};
    private Walk walk = (_, _) -> {};

    CodeView() {
        getStyleClass().add("code-view");
        swatch.getStyleClass().add("code-ground");
        swatch.setManaged(false);
        area.setId("mermaid-text");
        area.getStyleClass().add("code");
        area.setWrapText(false);
        area.setLineEnding(LineEnding.LF);
        area.setSyntaxDecorator(new Colouring(() -> marking, this::ground));
        area.setLeftDecorator(new Gutter(() -> marking));
        getChildren().addAll(swatch, area);
        area.getModel().addListener(change -> {
            if (change.isEdit() && !writing) {
                typed.run();
            }
        });
        area.selectionProperty().addListener((_, _, _) -> walked());
        swatch.backgroundProperty().subscribe(() -> restyle());
        area.fontProperty().subscribe(() -> restyle());
    }

    /// JavaFX prints that this control may still change its form; nobody who uses the program can do anything about it.
    private static CodeArea quietly() {
        PrintStream before = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return new CodeArea();
        } finally {
            System.setErr(before);
        }
    }

    private Color ground() {
        Background worn = swatch.getBackground();
        return worn != null && !worn.isEmpty() && worn.getFills().getFirst().getFill() instanceof Color color
                ? color
                : Color.TRANSPARENT;
    }

    CodeArea area() {
        return area;
    }

    void onTyped(Runnable action) {
        typed = action;
    }

    void onWalk(Walk action) {
        walk = action;
    }

    private void walked() {
        if (!writing && area.isFocused()) {
            walk.to(Math.min(anchor(), caret()), Math.max(anchor(), caret()));
        }
    }

    /// The line of the caret.
    int caret() {
        TextPos at = area.getCaretPosition();
        return at == null ? 1 : at.index() + 1;
    }

    private int anchor() {
        TextPos at = area.getAnchorPosition();
        return at == null ? 1 : at.index() + 1;
    }

    String text() {
        return area.getText();
    }

    /// Shows a text; only the lines that differ are touched. What was typed before can then no longer be taken back here.
    void show(String text) {
        Patch patch = Patch.between(text(), text);
        writing = true;
        try {
            if (!patch.isEmpty()) {
                area.replaceText(position(patch.from()), position(patch.to()), patch.text());
            }
            area.clearUndoRedo();
        } finally {
            writing = false;
        }
    }

    private TextPos position(int offset) {
        String before = text().substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count();
        return TextPos.ofLeading(line, offset - (before.lastIndexOf('\n') + 1));
    }

    /// Begins a line below as far to the right as the present one.
    void breakLine() {
        String line = area.getPlainText(caret() - 1);
        String before = line.substring(0, Math.min(line.length(), area.getCaretPosition().offset()));
        String indent = before.substring(0, before.length() - before.stripLeading().length());
        area.insertLineBreak();
        TextPos at = area.getCaretPosition();
        area.replaceText(at, at, indent);
        area.select(TextPos.ofLeading(at.index(), at.offset() + indent.length()));
    }

    void mark(Marking now) {
        if (!now.equals(marking)) {
            marking = now;
            restyle();
        }
    }

    private void restyle() {
        StyledTextModel model = area.getModel();
        if (model != null) {
            model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
            area.setLeftDecorator(new Gutter(() -> marking));
        }
    }

    /// Brings a line into view, unless somebody is at work in another.
    void reveal(int line) {
        if (!area.isFocused() && line >= 1 && line <= area.getParagraphCount()) {
            writing = true;
            area.select(TextPos.ofLeading(line - 1, 0));
            writing = false;
        }
    }
}
