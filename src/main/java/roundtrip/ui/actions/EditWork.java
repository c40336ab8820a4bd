package roundtrip.ui.actions;

/// What the edit menu asks of the drawing besides the history.
public interface EditWork {
    boolean canUndo();

    boolean canRedo();

    /// What undo would take back; empty if nothing.
    String undoName();

    String redoName();

    void undo();

    void redo();

    boolean hasSelection();

    /// Whether one part alone is selected.
    boolean hasOneSelected();

    void cut();

    void copy();

    boolean canPaste();

    void paste();

    void duplicate();

    void delete();

    void selectAll();

    /// Begins to rename the selected part in place.
    void rename();

    void findPart();
}
