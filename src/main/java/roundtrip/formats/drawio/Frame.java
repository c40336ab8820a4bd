package roundtrip.formats.drawio;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands around the cells of every file that we write.
final class Frame {
    static final String ROOT = "0";
    /// The layer that everything is on unless a drawing says otherwise.
    static final String LAYER = "1";
    static final String PAGE = "Page-1";
    static final String PAGE_ID = "page-1";
    /// draw.io writes these anew each time; they say nothing of the drawing.
    static final Set<String> FLEETING = Set.of("host", "modified", "agent", "etag", "version", "type", "pages",
            "compressed", "dx", "dy");
    private static final Pattern NAMELESS = Pattern.compile("\\p{L}+[- ]?\\d+");

    private Frame() {}

    /// Whether a page was never named: `Page-1`, `Seite-2`.
    static boolean isNameless(String page) {
        return page.isBlank() || NAMELESS.matcher(page).matches();
    }

    /// The attributes of a page as draw.io writes them for a new one, without sheets of paper.
    static Map<String, String> model() {
        Map<String, String> model = new LinkedHashMap<>();
        for (String switched : new String[]{"grid", "guides", "tooltips", "connect", "arrows", "fold"}) {
            model.put(switched, "1");
        }
        model.put("gridSize", "8");
        model.put("page", "0");
        model.put("pageScale", "1");
        model.put("pageWidth", "1169");
        model.put("pageHeight", "827");
        model.put("math", "0");
        model.put("shadow", "0");
        return model;
    }
}
