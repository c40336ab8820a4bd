package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.editing.Clip;
import roundtrip.editing.Editor;
import roundtrip.editing.Edits;
import roundtrip.editing.Selection;
import roundtrip.topology.Identified;
import roundtrip.topology.Topology;
import roundtrip.ui.actions.EditWork;

/// The edit menu: what can be done to the drawing without a pointer.
final class Handwork implements EditWork {
    private static final double OFFSET = 24;

    private final Editor editor;
    private final Runnable rename;
    private final Runnable find;
    private Clip clip = Clip.of(Topology.empty(), List.of());
    private int pasted;

    Handwork(Editor editor, Runnable rename, Runnable find) {
        this.editor = editor;
        this.rename = rename;
        this.find = find;
    }

    @Override
    public boolean canUndo() {
        return editor.canUndo();
    }

    @Override
    public boolean canRedo() {
        return editor.canRedo();
    }

    @Override
    public String undoName() {
        return String.valueOf(editor.undoName() == null ? "" : editor.undoName());
    }

    @Override
    public String redoName() {
        return String.valueOf(editor.redoName() == null ? "" : editor.redoName());
    }

    @Override
    public void undo() {
        editor.undo();
    }

    @Override
    public void redo() {
        editor.redo();
    }

    @Override
    public boolean hasSelection() {
        return !editor.selection().isEmpty();
    }

    @Override
    public boolean hasOneSelected() {
        return editor.selection().only() != null;
    }

    @Override
    public void cut() {
        copy();
        if (!clip.isEmpty()) {
            delete();
        }
    }

    @Override
    public void copy() {
        clip = Clip.of(editor.topology(), editor.selection().ids());
        pasted = 0;
    }

    @Override
    public boolean canPaste() {
        return !clip.isEmpty();
    }

    @Override
    public void paste() {
        pasted++;
        paste(clip, OFFSET * pasted);
    }

    @Override
    public void duplicate() {
        paste(Clip.of(editor.topology(), editor.selection().ids()), OFFSET);
    }

    private void paste(Clip copied, double offset) {
        if (!copied.isEmpty()) {
            List<String> roots = new ArrayList<>();
            editor.apply(Edits.paste(copied, offset, offset, roots));
            editor.select(Selection.of(roots));
        }
    }

    @Override
    public void delete() {
        editor.apply(Edits.delete(editor.topology(), editor.selection().ids()));
    }

    @Override
    public void selectAll() {
        Topology topology = editor.topology();
        editor.select(Selection.of(Stream.concat(topology.groups().stream(), topology.nodes())
                .map(Identified::id).toList()));
    }

    @Override
    public void rename() {
        rename.run();
    }

    @Override
    public void findPart() {
        find.run();
    }
}
