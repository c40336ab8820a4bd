package roundtrip.formats.mermaid.design;

import java.util.LinkedHashMap;
import java.util.Map;

/// How the parts of a design were drawn when it was written: the id and the label of each part, the label of each link, as far as
/// they do not follow from the part. Another language or another version would draw them otherwise.
///
/// @param ids by the id of the part
/// @param labels by the id of the part, group or link
record Drawn(Map<String, String> ids, Map<String, String> labels) {
    static Drawn nothing() {
        return new Drawn(new LinkedHashMap<>(), new LinkedHashMap<>());
    }
}
