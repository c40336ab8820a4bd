package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// A file of draw.io: the page that is read, and the others as they stand.
///
/// @param name of the page; absent where the file is nothing but one
/// @param id of the page, if it has one
/// @param file attributes of the whole file
/// @param others the elements of the other pages
record Pages(Element model, @Nullable String name, @Nullable String id, Map<String, String> file,
        List<Element> others) {
    private static final String MODEL = "mxGraphModel";
    private static final String PAGE = "diagram";

    /// @throws UnreadableException if there is no page in it
    static Pages of(String file, String text, List<Remark> remarks) {
        Element root = XmlReader.read(file, text);
        String inside = root.attribute("content");
        if (root.name().equals("svg") && inside != null) {
            remarks.add(new Remark(root.line(), "svg"));
            root = XmlReader.readPacked(file, inside);
        }
        return switch (root.name()) {
            case MODEL -> new Pages(root, null, null, Map.of(), List.of());
            case "mxfile" -> first(file, root.attributes(),
                    root.children().stream().filter(each -> each.name().equals(PAGE)).toList(),
                    remarks);
            case PAGE -> first(file, Map.of(), List.of(root), remarks);
            case "svg" -> throw refused(file, root, "svg.bare");
            default -> throw refused(file, root, "root", root.name());
        };
    }

    private static Pages first(String file, Map<String, String> attributes, List<Element> pages,
            List<Remark> remarks) {
        if (pages.isEmpty()) {
            throw new UnreadableException(file, Words.in("drawio").say("empty"));
        }
        Element page = pages.getFirst();
        List<Element> others = pages.subList(1, pages.size());
        String name = Objects.requireNonNullElse(page.attribute("name"), "");
        if (!others.isEmpty()) {
            remarks.add(new Remark(page.line(), "pages", name, others.stream()
                    .map(each -> Objects.requireNonNullElse(each.attribute("name"), "")).limit(20)
                    .collect(Collectors.joining("\", \""))));
        }
        return new Pages(model(file, page), name, page.attribute("id"), attributes, new ArrayList<>(others));
    }

    private static Element model(String file, Element page) {
        Element plain = page.child(MODEL).orElse(null);
        if (plain != null) {
            return plain;
        }
        if (page.text().isEmpty()) {
            return Element.at(page.line(), MODEL);
        }
        String text = Packed.unpack(page.text().toString()).orElseThrow(() -> refused(file, page, "packed"));
        Element model = XmlReader.readPacked(file, text);
        if (!model.name().equals(MODEL)) {
            throw refused(file, page, "packed");
        }
        return model;
    }

    private static UnreadableException refused(String file, Element at, String key, Object... arguments) {
        Words words = Words.in("drawio");
        return new UnreadableException(at.line() == 0 ? file : words.say("where", file, at.line()),
                words.say(key, arguments));
    }
}
