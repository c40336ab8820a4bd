package roundtrip.ui.mermaid;

import java.util.Map;
import java.util.Set;

/// What is marked in a text, by lines that count from 1.
///
/// @param selected lines of what is selected in the drawing
/// @param troubles what is wrong with a line
record Marking(Set<Integer> selected, Map<Integer, Trouble> troubles) {
    /// How bad it is.
    enum Trouble {
        FAULT("critical", "code-fault"),
        SLIP("medium", "code-slip");

        private final String severity;
        private final String style;

        Trouble(String severity, String style) {
            this.severity = severity;
            this.style = style;
        }

        /// The word of its sign.
        String severity() {
            return severity;
        }

        String style() {
            return style;
        }
    }

    static Marking nothing() {
        return new Marking(Set.of(), Map.of());
    }
}
