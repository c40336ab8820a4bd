package roundtrip.ui.actions;

import java.nio.file.Path;
import java.util.List;

/// What the file menu works on: the document as a file.
public interface FileWork {
    void newDesign();

    /// Shows the start page.
    void home();

    void open();

    void open(Path file);

    /// The files opened last, the latest first.
    List<Path> recent();

    void forgetRecent();

    void save();

    void saveAs();

    /// Whether there is a file with an earlier state to return to.
    boolean canRevert();

    void revert();

    /// What the drawing can leave as; each is there for good or not at all.
    List<Action> exports();

    void close();

    void exit();
}
