package roundtrip.ui.mermaid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.words.Words;

/// The text of the drawing beside it. Only while it is open is any text written or read.
public final class MermaidPane extends BorderPane {
    private static final Words WORDS = Words.in("mermaid-pane");
    private static final Duration PAUSE = Duration.millis(300);
    private static final int MOST_LINES = 500;

    private final Editor editor;
    private final Host host;
    private final Manuscript manuscript;
    private final CodeView code = new CodeView();
    private final Head head = new Head();
    private final Fold fold;
    private final Foot foot = new Foot();
    private final Status status;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Choices choices;
    private boolean open;
    private @Nullable Selection marked;

    public MermaidPane(Editor editor, Choices choices, Host host) {
        this.editor = editor;
        this.choices = choices;
        this.host = host;
        manuscript = new Manuscript(editor, choices.options());
        status = new Status(editor, manuscript, head, foot, host);
        fold = new Fold(choices, shown -> choose(before -> before.withComments(shown)),
                copied -> choose(before -> before.withCopyComments(copied)));
        getStyleClass().add("mermaid-pane");
        setTop(head);
        setCenter(code);
        setBottom(new VBox(fold, foot));
        code.area().setAccessibleText(WORDS.say("text"));
        head.portable(choices.portable());
        head.onAction(() -> status.trouble().ifPresent(this::go), portable -> choose(
                before -> before.withPortable(portable)), () -> copy(false), () -> copy(true), host::close);
        code.onTyped(pause::playFromStart);
        code.onWalk(this::walk);
        pause.setOnFinished(_ -> take());
        code.area().focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
        new CodeKeys(code, this).install();
        editor.listen(this::follow);
    }

    /// Opens it, or closes it and leaves off following.
    public void open(boolean shown) {
        if (open && !shown) {
            leave();
        }
        open = shown;
        if (shown) {
            write();
        }
    }

    public void focusText() {
        code.area().requestFocus();
    }

    /// Whether the keys go to it.
    public boolean hasKeys() {
        return code.area().isFocused();
    }

    private void follow() {
        if (!open) {
            return;
        }
        if (!manuscript.isCurrent()) {
            boolean lost = isUnfinished();
            write();
            if (lost) {
                foot.say(null, WORDS.say("lost"), true);
            }
        } else if (marked != editor.selection()) {
            mark();
        }
    }

    private void write() {
        pause.stop();
        manuscript.write();
        show();
    }

    private void show() {
        code.show(manuscript.text());
        fold.count(editor.design().topology());
        mark();
    }

    private void mark() {
        boolean other = marked != editor.selection();
        marked = editor.selection();
        Marking marking = status.marking();
        code.mark(marking);
        status.show(marking);
        if (other) {
            marking.selected().stream().min(Integer::compare).ifPresent(code::reveal);
        }
    }

    /// Whether something was typed that is not in the drawing.
    boolean isUnfinished() {
        return !manuscript.isDrawn() || !code.text().equals(manuscript.text());
    }

    /// Reads what was typed since the last pause.
    void take() {
        pause.stop();
        if (!open || code.text().equals(manuscript.text())) {
            return;
        }
        manuscript.type(code.text());
        fold.count(editor.design().topology());
        mark();
        if (manuscript.isDrawn()) {
            code.area().clearUndoRedo();
            walk(code.caret(), code.caret());
        }
    }

    /// The keys go elsewhere: what is finished is written neatly, what is not stays for the person to finish.
    private void leave() {
        take();
        if (open && manuscript.isDrawn() && manuscript.isCurrent()) {
            write();
        }
    }

    private void walk(int from, int to) {
        if (code.text().equals(manuscript.text())) {
            Set<String> ids = new LinkedHashSet<>();
            for (int line = from; line <= Math.min(to, from + MOST_LINES); line++) {
                ids.addAll(manuscript.lines().at(line));
            }
            if (!ids.isEmpty()) {
                host.pick(List.copyOf(ids));
            }
        }
    }

    private void go(int line) {
        code.reveal(line);
        focusText();
    }

    private void choose(UnaryOperator<Choices> change) {
        take();
        choices = change.apply(choices);
        host.chose(choices);
        head.portable(choices.portable());
        if (!choices.options().equals(manuscript.options())) {
            manuscript.options(choices.options());
            show();
        }
    }

    /// Of a text that is not finished, what is seen; else the whole text.
    private void copy(boolean fenced) {
        take();
        String text = manuscript.isDrawn() ? manuscript.copy(choices.copyComments()) : code.text() + "\n";
        ClipboardContent content = new ClipboardContent();
        content.putString(fenced ? Fences.round(text) : text);
        Clipboard.getSystemClipboard().setContent(content);
        host.copied();
    }

    /// Takes back a key that was typed and is not in the drawing yet, else a step of the document.
    void undo() {
        if (isUnfinished() && code.area().isUndoable()) {
            code.area().undo();
        } else if (isUnfinished()) {
            write();
        } else if (editor.canUndo()) {
            editor.undo();
        }
    }

    void redo() {
        if (code.area().isRedoable()) {
            code.area().redo();
        } else if (!isUnfinished() && editor.canRedo()) {
            editor.redo();
        }
    }

    void giveKeysBack() {
        host.leave();
    }
}
