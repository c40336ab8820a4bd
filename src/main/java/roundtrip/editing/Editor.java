package roundtrip.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Topology;

/// The document being edited: its history, its selection, and the preview of a gesture in progress.
///
/// A gesture previews as often as it moves and commits once, so that a drag is one step of undo and Esc leaves no trace.
/// Not for several threads: all calls come from the thread of the window (or of the test).
public final class Editor {
    private final List<Runnable> listeners = new ArrayList<>();
    private History history;
    private Selection selection = Selection.none();
    private @Nullable Edit preview;
    private Design shown;

    public Editor(Design start) {
        history = new History(start);
        shown = start;
    }

    /// The document as committed.
    public Design design() {
        return history.now();
    }

    /// The document as it would be if the gesture in progress ended now.
    public Design shown() {
        return shown;
    }

    public Topology topology() {
        return shown.topology();
    }

    public Selection selection() {
        return selection;
    }

    public void select(Selection wanted) {
        Selection possible = wanted.within(topology());
        if (!possible.equals(selection)) {
            selection = possible;
            tell();
        }
    }

    /// One step of undo. An edit that changes nothing is none.
    public void apply(Edit edit) {
        preview = null;
        Design before = design();
        Design after = edit.apply(before);
        if (!after.equals(before)) {
            history.add(edit.name(), after);
        }
        refresh();
    }

    /// Shows what an edit would do, in place of an earlier preview.
    public void preview(Edit edit) {
        preview = edit;
        shown = edit.apply(design());
        selection = selection.within(topology());
        tell();
    }

    /// Makes the preview a step of undo; does nothing without one.
    public void commit() {
        Edit edit = preview;
        if (edit != null) {
            apply(edit);
        }
    }

    /// Drops the preview.
    public void cancel() {
        if (preview != null) {
            preview = null;
            refresh();
        }
    }

    public boolean canUndo() {
        return history.undoName() != null;
    }

    public boolean canRedo() {
        return history.redoName() != null;
    }

    /// What undo would take back, or null.
    public @Nullable String undoName() {
        return history.undoName();
    }

    public @Nullable String redoName() {
        return history.redoName();
    }

    public void undo() {
        preview = null;
        history.undo();
        refresh();
    }

    public void redo() {
        preview = null;
        history.redo();
        refresh();
    }

    public boolean isModified() {
        return history.isModified();
    }

    /// Says that the document as committed is now in its file.
    public void saved() {
        history.saved();
        tell();
    }

    /// Starts with another document and an empty history.
    public void open(Design design) {
        begin(new History(Objects.requireNonNull(design)));
    }

    /// Starts with another document that has one step behind it already: undo gives the design without it. What is shown first
    /// counts as saved.
    public void open(Design earlier, Edit step) {
        History opened = new History(earlier);
        opened.add(step.name(), step.apply(earlier));
        opened.saved();
        begin(opened);
    }

    private void begin(History opened) {
        history = opened;
        preview = null;
        selection = Selection.none();
        refresh();
    }

    /// Calls the listener after every change of document, preview or selection.
    ///
    /// @return what ends the listening
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void refresh() {
        shown = design();
        selection = selection.within(topology());
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
