package roundtrip.formats.drawio;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A cell of ours as an element: `<object>` with label, memory and data around an `<mxCell>`.
record CellText(String id, String label, String style, Kept kept, String memory) {
    /// @param role vertex or edge
    Element cell(String parent, String role, Element geometry) {
        Element outer = Element.of("object").with("label", value());
        kept.table(Kept.DATA).forEach((name, value) -> put(outer, name, value));
        outer.with(Memory.ATTRIBUTE, memory).with("id", id);
        Element cell = Element.of("mxCell").with("style", style).with("parent", parent).with(role, "1");
        kept.table(Kept.CELL).forEach((name, value) -> put(cell, name, value));
        return outer.add(cell.add(geometry));
    }

    /// Names from a file that somebody wrote may be no names of attributes.
    static void put(Element element, String name, String value) {
        boolean isName = name.matches("[\\p{L}_][\\p{L}\\p{N}_.-]{0,200}");
        if (isName && element.attribute(name) == null) {
            element.with(name, value);
        }
    }

    /// The formatted label as long as it says the same.
    private String value() {
        @Nullable String own = kept.text(Kept.VALUE);
        boolean isHtml = Style.of(style).isHtml();
        if (own != null && Labels.look(seen(own, isHtml, kept.table(Kept.DATA)), label)) {
            return own;
        }
        return isHtml ? HtmlText.of(label) : label;
    }

    private static String seen(String value, boolean isHtml, Map<String, String> data) {
        String text = "1".equals(data.get("placeholders")) ? Cell.filledIn(value, data) : value;
        return isHtml ? HtmlText.plain(text) : text;
    }
}
