package roundtrip.formats.drawio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.ElementJson;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;

/// What stands around the cells of a design: file, page, root and layers, and what was kept of other pages and of decoration.
final class FileFrame {
    private final Design design;
    private final Kept kept;
    private final List<Element> layers = new ArrayList<>();
    private final List<Element> decorations;
    private final Set<String> layerIds = new HashSet<>();

    FileFrame(Design design) {
        this.design = design;
        this.kept = Kept.in(design.extras());
        this.decorations = elements(Kept.CELLS);
        elements(Kept.LAYERS).forEach(layer -> {
            String id = id(layer);
            if (!id.equals(Frame.ROOT) && layerIds.add(id)) {
                layers.add(Loose.layer(layer, id));
            }
        });
        if (layerIds.add(Frame.LAYER)) {
            layers.addFirst(Element.of("mxCell").with("id", Frame.LAYER).with("parent", Frame.ROOT));
        }
    }

    private List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        for (String text : kept.texts(name)) {
            try {
                elements.add(XmlReader.readPacked("", text));
            } catch (UnreadableException _) {
                // somebody changed it by hand; what is no XML cannot be written into one
            }
        }
        return elements;
    }

    private static String id(Element element) {
        return Objects.requireNonNullElse(element.attribute("id"), "");
    }

    /// Those that cells of parts cannot have.
    Set<String> ids() {
        Set<String> ids = new HashSet<>(layerIds);
        ids.add(Frame.ROOT);
        decorations.forEach(element -> ids.add(id(element)));
        return ids;
    }

    String layer(Kept part) {
        String layer = part.text(Kept.LAYER);
        return layer != null && layerIds.contains(layer) ? layer : Frame.LAYER;
    }

    /// The whole file.
    ///
    /// @param known the ids of all cells
    Element file(List<Element> cells, List<Datum> hidden, Set<String> known) {
        String page = page();
        Element root = Element.of("root").add(document(page, hidden));
        layers.forEach(root::add);
        cells.forEach(root::add);
        decorations.forEach(each -> root.add(fitting(each, known)));
        Element model = Element.of("mxGraphModel");
        Map<String, String> attributes = new LinkedHashMap<>(Frame.model());
        attributes.putAll(kept.table(Kept.MODEL));
        attributes.forEach((name, value) -> CellText.put(model, name, value));
        Element file = Element.of("mxfile").with("host", "Roundtrip");
        kept.table(Kept.FILE).forEach((name, value) -> CellText.put(file, name, value));
        file.add(Element.of("diagram").with("name", page)
                .with("id", Objects.requireNonNullElse(kept.text(Kept.PAGE_ID), Frame.PAGE_ID)).add(model.add(root)));
        elements(Kept.PAGES).forEach(file::add);
        return file;
    }

    private String page() {
        String title = design.title();
        return title != null && !title.isBlank()
                ? title
                : Objects.requireNonNullElse(kept.text(Kept.PAGE), Frame.PAGE);
    }

    private Element document(String page, List<Datum> hidden) {
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        members.put(Document.VERSION, new Datum.Number(BigDecimal.valueOf(Document.CURRENT)));
        text(members, Document.ID, design.id());
        text(members, Document.TITLE, design.title());
        if (design.exercise() != null) {
            members.put(Document.EXERCISE, new Datum.Number(BigDecimal.valueOf(design.exercise())));
        }
        if (!design.extras().isEmpty()) {
            members.put(Document.EXTRAS, new Datum.Members(design.extras().members()));
        }
        if (!design.scenarios().isEmpty()) {
            members.put(Document.SCENARIOS,
                    new Datum.Items(design.scenarios().stream().<Datum>map(ElementJson::scenario).toList()));
        }
        if (!design.accepted().isEmpty()) {
            members.put(Document.ACCEPTED,
                    new Datum.Items(design.accepted().stream().<Datum>map(ElementJson::acceptance).toList()));
        }
        text(members, Document.PAGE, page);
        if (!hidden.isEmpty()) {
            members.put(Document.HIDDEN, new Datum.Items(hidden));
        }
        Element root = Element.of("object").with("label", "");
        kept.table(Kept.DATA).forEach((name, value) -> CellText.put(root, name, value));
        return root.with(Memory.ATTRIBUTE, Memory.text(members)).with("id", Frame.ROOT).add(Element.of("mxCell"));
    }

    private static void text(SequencedMap<String, Datum> members, String name, @Nullable String value) {
        if (value != null) {
            members.put(name, new Datum.Text(value));
        }
    }

    /// Without parents and ends that are no longer there.
    private static Element fitting(Element decoration, Set<String> known) {
        Element fitting = Loose.copy(decoration);
        Element cell = Loose.cell(fitting);
        String parent = cell.attribute("parent");
        cell.with("parent", parent != null && known.contains(parent) ? parent : Frame.LAYER);
        for (String end : new String[]{"source", "target"}) {
            String there = cell.attribute(end);
            cell.with(end, there != null && known.contains(there) ? there : null);
        }
        return fitting;
    }
}
