package roundtrip.ui.actions;

/// What was done, step by step, so that it can be taken back and done again.
public interface Steps {
    /// Nothing was done.
    Steps NONE = new Steps() {
        @Override
        public boolean canUndo() {
            return false;
        }

        @Override
        public boolean canRedo() {
            return false;
        }

        @Override
        public String undoName() {
            return "";
        }

        @Override
        public String redoName() {
            return "";
        }

        @Override
        public void undo() {
            // nothing to take back
        }

        @Override
        public void redo() {
            // nothing to do again
        }
    };

    boolean canUndo();

    boolean canRedo();

    /// What undo would take back; empty if nothing.
    String undoName();

    String redoName();

    void undo();

    void redo();
}
