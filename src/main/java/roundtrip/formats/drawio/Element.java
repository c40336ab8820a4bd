package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/// An element of an XML text, while it is read or put together.
///
/// @param text what stands directly in it, all pieces joined
/// @param line where it begins, from 1; 0 where it was not read from the file itself
record Element(String name, SequencedMap<String, String> attributes, List<Element> children, StringBuilder text,
        int line) {
    static Element at(int line, String name) {
        return new Element(name, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder(), line);
    }

    static Element of(String name) {
        return at(0, name);
    }

    /// With that attribute, or without it where there is no value.
    Element with(String attribute, @Nullable String value) {
        if (value == null) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, value);
        }
        return this;
    }

    Element add(Element child) {
        children.add(child);
        return this;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    Optional<Element> child(String called) {
        return children.stream().filter(each -> each.name().equals(called)).findFirst();
    }
}
