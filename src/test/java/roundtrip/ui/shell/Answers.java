package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// Answers the questions of the window without any dialog, and remembers what was asked.
final class Answers implements Asking {
    final List<String> asked = new ArrayList<>();
    Answer changes = Answer.CANCEL;
    @Nullable Path file;
    @Nullable Integer number;
    boolean sure = true;

    @Override
    public Answer aboutChanges(String document) {
        asked.add("changes to " + document);
        return changes;
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("file to open");
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToSave(String ending, String suggested) {
        asked.add("file to save " + suggested);
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Integer> which(String document, List<String> designs) {
        asked.add(document + ": " + designs);
        return Optional.ofNullable(number);
    }

    @Override
    public boolean sure(String question, String verb) {
        asked.add(question);
        return sure;
    }
}
