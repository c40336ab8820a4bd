package roundtrip.ui.shell;

import java.util.List;

/// How a room tells a person something without stopping them.
public interface Telling {
    /// What could not be done, in one sentence.
    void fault(String sentence);

    /// What has been done.
    void say(String sentence);

    void list(String title, List<String> lines);

    /// The same with something that can be done about it.
    ///
    /// @param verb on the button
    /// @param answer done once; the list goes with it
    default void list(String title, List<String> lines, String verb, Runnable answer) {
        list(title, lines);
    }

    /// What was said before is no longer of interest.
    void clear();
}
