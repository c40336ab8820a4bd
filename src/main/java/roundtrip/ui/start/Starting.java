package roundtrip.ui.start;

import java.nio.file.Path;

/// What can be begun from the start page.
public interface Starting {
    void empty();

    void open();

    void open(Path file);

    void open(Sample sample);

    /// An empty canvas whose findings and checks are those of that exercise.
    void drawExercise(int number);

    /// Draws what a person pasted.
    ///
    /// @return why it could not be read; empty if it could
    String draw(String mermaid);
}
