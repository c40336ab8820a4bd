package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.Objects;

import roundtrip.files.Example;
import roundtrip.files.Examples;
import roundtrip.formats.UnreadableException;
import roundtrip.ui.start.Sample;
import roundtrip.ui.start.Starting;
import roundtrip.words.Words;

/// What the start page begins.
final class Starts implements Starting {
    private final FileSession session;

    Starts(FileSession session) {
        this.session = session;
    }

    @Override
    public void empty() {
        session.newDesign(null);
    }

    @Override
    public void open() {
        session.open();
    }

    @Override
    public void open(Path file) {
        session.open(file);
    }

    @Override
    public void open(Sample sample) {
        Example example = Examples.called(sample.id()).orElseThrow();
        session.open(example, Samples.title(example, sample.title()));
    }

    /// The example that answers an exercise.
    void openExample(int exercise) {
        Examples.all().stream().filter(example -> Objects.equals(example.exercise(), exercise)).findFirst()
                .ifPresent(example -> session.open(example, Samples.title(example, example.id())));
    }

    @Override
    public void drawExercise(int number) {
        session.newDesign(number);
    }

    @Override
    public String draw(String mermaid) {
        try {
            session.begin(Words.in("ui").say("paste.name"), mermaid);
            return "";
        } catch (UnreadableException fault) {
            return String.valueOf(fault.getMessage());
        }
    }
}
