package roundtrip.formats.drawio;

import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Box;

/// One cell of a page: a shape, an edge, a layer, or the root of them all.
///
/// @param value the label as it is written
/// @param data what a person keeps in it, by name (`Edit Data` in draw.io)
/// @param other attributes that draw.io gave it and nobody here reads
/// @param memory what we keep in it; absent in cells that are not ours
/// @param source the cell at the start of an edge
/// @param line 0 where the page was packed
record Cell(String id, String value, Style style, SequencedMap<String, String> data,
        SequencedMap<String, String> other, @Nullable String memory, @Nullable String parent, boolean isVertex,
        boolean isEdge, @Nullable String source, @Nullable String target, Geometry geometry, Element element,
        int line) {
    private static final int LONGEST = 10_000;

    /// The label as a reader sees it.
    String label() {
        String text = isOn("placeholders") ? filledIn(value, data) : value;
        return style.isHtml() ? HtmlText.plain(text) : text;
    }

    /// The text with what `%name%` stands for.
    static String filledIn(String value, Map<String, String> data) {
        String text = value;
        for (Map.Entry<String, String> entry : data.entrySet()) {
            text = text.length() > LONGEST ? text : text.replace("%" + entry.getKey() + "%", entry.getValue());
        }
        return text;
    }

    /// Whether the label says more than words and line breaks.
    boolean hasMarkup() {
        return isOn("placeholders") || style.isHtml() && HtmlText.isFormatted(value);
    }

    private boolean isOn(String name) {
        return "1".equals(data.get(name));
    }

    boolean isFolded() {
        return "1".equals(other.get("collapsed"));
    }

    /// The corner and size in the plane of the parent; of a folded container as it is when it is open.
    Box box(Box parentBox) {
        Box box = geometry.in(parentBox);
        Box unfolded = geometry.unfolded();
        return isFolded() && unfolded != null
                ? new Box(box.x(), box.y(), unfolded.width(), unfolded.height())
                : box;
    }
}
