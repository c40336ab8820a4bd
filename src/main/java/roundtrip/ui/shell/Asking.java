package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The questions that the window asks in windows of their own. Tests answer them without any.
public interface Asking {
    /// What to do with changes that are in no file yet.
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }

    Answer aboutChanges(String document);

    /// A file to open.
    Optional<Path> fileToOpen();

    /// Where to save.
    ///
    /// @param ending of the file name, with the dot
    /// @param suggested a file name without a folder
    Optional<Path> fileToSave(String ending, String suggested);

    /// Which of several designs in one file to open, by its number from 0; none: not any.
    Optional<Integer> which(String document, List<String> designs);

    /// Whether to do what cannot be undone.
    boolean sure(String question, String verb);
}
