package roundtrip.ui.mermaid;

import java.util.List;

/// What the pane asks of the window round it.
public interface Host {
    /// Selects these elements and brings them into view.
    void pick(List<String> ids);

    /// What an element is called.
    String name(String id);

    /// Says that a text is on the clipboard.
    void copied();

    /// Remembers what a person chose.
    void chose(Choices choices);

    /// Gives the keys back to the drawing.
    void leave();

    void close();
}
