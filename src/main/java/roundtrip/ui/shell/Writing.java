package roundtrip.ui.shell;

import java.util.List;
import java.util.Objects;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.topology.Box;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.mermaid.Choices;
import roundtrip.ui.mermaid.Host;
import roundtrip.ui.mermaid.MermaidPane;
import roundtrip.words.Words;

/// The Mermaid text beside the drawing: opened and closed, and remembered. It is built when it is wanted for the first time.
final class Writing implements Host {
    private static final double WIDTH = 600;
    private static final String SHOWN = "show.mermaid";
    private static final String PORTABLE = "mermaid.portable";
    private static final String COMMENTS = "mermaid.comments";
    private static final String COPIED = "mermaid.comments.copied";

    private final Editor editor;
    private final CanvasView canvas;
    private final Settings settings;
    private final Telling telling;
    private Runnable rearrange = () -> {};
    private @Nullable MermaidPane pane;
    private boolean front;

    Writing(Editor editor, CanvasView canvas, Settings settings, Telling telling) {
        this.editor = editor;
        this.canvas = canvas;
        this.settings = settings;
        this.telling = telling;
    }

    /// What to do when it was opened or closed.
    void onTurn(Runnable action) {
        rearrange = action;
    }

    boolean isOpen() {
        return settings.flag(SHOWN, false);
    }

    /// The pane, or null while it is closed.
    @Nullable
    Node node() {
        return isOpen() ? pane() : null;
    }

    private MermaidPane pane() {
        MermaidPane built = pane;
        if (built == null) {
            built = new MermaidPane(editor, choices(), this);
            pane = built;
        }
        return built;
    }

    private Choices choices() {
        Choices usual = Choices.standard();
        return new Choices(settings.flag(PORTABLE, usual.portable()), settings.flag(COMMENTS, usual.comments()),
                settings.flag(COPIED, usual.copyComments()));
    }

    /// Its width where nobody chose one: enough for its lines, but never more than half of the window.
    ///
    /// @param window width of the window
    /// @param scale of everything
    void room(double window, double scale) {
        if (isOpen()) {
            pane().setPrefWidth(Math.min(WIDTH * scale, window / 2));
        }
    }

    void open(boolean shown) {
        settings.put(SHOWN, shown);
        if (pane != null || shown) {
            pane().open(shown && front);
        }
        rearrange.run();
        canvas.fit();
        if (!shown) {
            leave();
        }
    }

    /// The mode in which it stands beside the drawing comes or goes.
    void front(boolean now) {
        front = now;
        if (isOpen()) {
            pane().open(now);
        }
    }

    /// Gives it the keys, or takes them back.
    void turn() {
        if (isOpen() && pane().hasKeys()) {
            leave();
            return;
        }
        if (!isOpen()) {
            open(true);
        }
        pane().focusText();
    }

    @Override
    public void pick(List<String> ids) {
        editor.select(Selection.of(ids));
        ids.stream().map(id -> canvas.geometry().boxes().get(id)).filter(Objects::nonNull).reduce(Box::union)
                .ifPresent(canvas.viewport()::reveal);
    }

    @Override
    public String name(String id) {
        Topology topology = editor.topology();
        Link link = topology.link(id);
        return link == null
                ? Selected.name(topology, id)
                : Words.in("ui").say("arrow", Selected.name(topology, link.from()),
                        Selected.name(topology, link.to()));
    }

    @Override
    public void copied() {
        telling.say(Words.in("ui").say("export.copied"));
    }

    @Override
    public void chose(Choices choices) {
        settings.put(PORTABLE, choices.portable());
        settings.put(COMMENTS, choices.comments());
        settings.put(COPIED, choices.copyComments());
    }

    @Override
    public void leave() {
        canvas.requestFocus();
    }

    @Override
    public void close() {
        open(false);
    }
}
