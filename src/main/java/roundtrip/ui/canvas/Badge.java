package roundtrip.ui.canvas;

/// That something about an element is worth a look.
///
/// @param subject id of the element, or [#WHOLE_DESIGN]
/// @param severity the word of its severity: `critical`, `high`, `medium`, `low`, `info`
/// @param title what it is, in a few words
public record Badge(String subject, String severity, String title) {
    public static final String WHOLE_DESIGN = "*";

    boolean isQuiet() {
        return severity.equals("low") || severity.equals("info");
    }
}
