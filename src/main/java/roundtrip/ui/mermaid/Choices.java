package roundtrip.ui.mermaid;

import roundtrip.formats.mermaid.design.MermaidOptions;

/// How a person wants to see and copy the text.
///
/// @param portable whether the text is also read by Mermaid 11 as it is meant
/// @param comments whether the comment lines are shown that keep places and properties
/// @param copyComments whether they are copied
public record Choices(boolean portable, boolean comments, boolean copyComments) {
    /// Comment lines are long and not for people, so they are folded away; a copy has them, so that nothing is lost.
    public static Choices standard() {
        return new Choices(false, false, true);
    }

    Choices withPortable(boolean value) {
        return new Choices(value, comments, copyComments);
    }

    Choices withComments(boolean value) {
        return new Choices(portable, value, copyComments);
    }

    Choices withCopyComments(boolean value) {
        return new Choices(portable, comments, value);
    }

    MermaidOptions options() {
        return MermaidOptions.standard().withPortable(portable).withComments(comments);
    }
}
