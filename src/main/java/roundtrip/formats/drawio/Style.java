package roundtrip.formats.drawio;

import java.util.LinkedHashMap;
import java.util.Map;

/// The style of a cell: `rounded=1;fillColor=#fff`, entries without a value name a set of defaults (`swimlane;startSize=20`).
record Style(String text, Map<String, String> entries) {
    private static final String NONE = "none";

    static Style of(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String entry : text.split(";")) {
            int equals = entry.indexOf('=');
            String name = (equals < 0 ? entry : entry.substring(0, equals)).strip();
            if (!name.isEmpty()) {
                entries.put(name, equals < 0 ? "" : entry.substring(equals + 1).strip());
            }
        }
        return new Style(text, entries);
    }

    /// The value of an entry; empty where there is none.
    String value(String name) {
        return entries.getOrDefault(name, "");
    }

    /// Whether it has the entry `name` without a value, or the shape of that name.
    boolean is(String name) {
        return entries.containsKey(name) && value(name).isEmpty() || value("shape").equals(name);
    }

    boolean isOn(String name) {
        return value(name).equals("1");
    }

    /// Whether labels are HTML.
    boolean isHtml() {
        return isOn("html");
    }

    boolean pointsAtStart() {
        return !value("startArrow").isEmpty() && !value("startArrow").equals(NONE);
    }

    /// An arrow has its head at the end unless the style says otherwise.
    boolean pointsAtEnd() {
        return !value("endArrow").equals(NONE);
    }

    /// What it says of the shape: the shape itself, the icon in it, a name without a value.
    String shapeWords() {
        StringBuilder words = new StringBuilder();
        entries.forEach((name, value) -> {
            if (value.isEmpty()) {
                words.append(' ').append(name);
            }
        });
        for (String name : new String[]{"shape", "grIcon", "resIcon", "prIcon"}) {
            words.append(' ').append(value(name));
        }
        String image = value("image");
        if (!image.startsWith("data:")) {
            words.append(' ').append(image.substring(image.lastIndexOf('/') + 1));
        }
        return words.toString().strip();
    }
}
