package roundtrip.ui.actions;

/// What the edit menu asks of the drawing besides the history.
public interface EditWork extends Steps {
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
