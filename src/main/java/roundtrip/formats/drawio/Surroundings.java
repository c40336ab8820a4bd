package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Design;

/// What a file says besides its parts and links: the name of the page, other pages, layers, decoration.
final class Surroundings {
    private final Pages pages;
    private final Nesting nesting;
    private final Scene scene;
    private final Document document;
    private final Loose loose;
    private final Redrawing redrawing;

    Surroundings(Pages pages, Nesting nesting, Scene scene, Document document, Handles handles,
            Redrawing redrawing) {
        this.pages = pages;
        this.nesting = nesting;
        this.scene = scene;
        this.document = document;
        this.redrawing = redrawing;
        this.loose = new Loose(nesting, scene, handles, redrawing);
    }

    /// The design with what the file says otherwise than it was written; the same design if nothing is.
    Design on(Design design) {
        Kept kept = Kept.in(design.extras());
        Design titled = titled(design, kept);
        keep(kept, Kept.FILE, firm(pages.file()));
        keep(kept, Kept.MODEL, unusual());
        Cell root = nesting.root();
        keep(kept, Kept.DATA, root == null ? Map.of() : root.data());
        String id = Frame.PAGE_ID.equals(pages.id()) ? null : pages.id();
        if (pages.name() != null && !Objects.equals(id, kept.text(Kept.PAGE_ID))) {
            kept.keep(Kept.PAGE_ID, id);
        }
        keep(kept, Kept.PAGES, pages.others().stream().map(Loose::raw).toList());
        keep(kept, Kept.LAYERS, layers());
        decorations(kept);
        return titled.carrying(kept.into(titled.extras()));
    }

    /// A page that was renamed renames the design. One that never had a name keeps it for itself.
    private Design titled(Design design, Kept kept) {
        String name = pages.name();
        if (name == null || Labels.look(name, document.page())) {
            return design;
        }
        if (!Frame.isNameless(name)) {
            return design.titled(name);
        }
        kept.keep(Kept.PAGE, name.equals(Frame.PAGE) ? null : name);
        return document.page().isEmpty() ? design : design.titled(null);
    }

    private static Map<String, String> firm(Map<String, String> attributes) {
        Map<String, String> firm = new LinkedHashMap<>(attributes);
        firm.keySet().removeAll(Frame.FLEETING);
        return firm;
    }

    private Map<String, String> unusual() {
        Map<String, String> unusual = firm(pages.model().attributes());
        Frame.model().forEach(unusual::remove);
        return unusual;
    }

    /// The first layer is ours, so only what it is more than that is kept.
    private List<String> layers() {
        List<String> layers = new ArrayList<>();
        boolean isFirst = true;
        for (Cell layer : nesting.layers) {
            layers.add(Loose.raw(Loose.layer(layer.element(), isFirst ? Frame.LAYER : layer.id())));
            isFirst = false;
        }
        String usual = Loose.raw(Element.of("mxCell").with("id", Frame.LAYER).with("parent", Frame.ROOT));
        return layers.equals(List.of(usual)) ? List.of() : layers;
    }

    private void decorations(Kept kept) {
        Set<String> known = new HashSet<>(kept.texts(Kept.CELLS));
        List<String> cells = new ArrayList<>();
        for (Cell cell : scene.decorations()) {
            String raw = Loose.raw(loose.free(cell));
            cells.add(raw);
            if (!known.contains(raw)) {
                redrawing.remark(cell.line(), cell.isEdge() ? "edge.loose" : "decoration", cell.label().strip());
            }
        }
        keep(kept, Kept.CELLS, cells);
    }

    private static void keep(Kept kept, String name, Map<String, String> now) {
        if (!kept.table(name).equals(now)) {
            kept.keep(name, now);
        }
    }

    private static void keep(Kept kept, String name, List<String> now) {
        if (!kept.texts(name).equals(now)) {
            kept.keep(name, now);
        }
    }
}
