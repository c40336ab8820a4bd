package roundtrip.formats.drawio;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Imported;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.JsonText;
import roundtrip.formats.mermaid.design.Redrawing;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.words.Words;

/// The design that a page shows: what its cells remember, with what somebody changed in the drawing, and guesses about the rest.
final class Revision {
    private final Pages pages;
    private final boolean guesses;
    private final List<Remark> remarks;
    private final Nesting nesting;
    private final Document document;
    private final Claims claims;
    private final Scene scene;
    private final Handles handles = new Handles();
    private final Map<String, String> cellOf = new HashMap<>();

    Revision(Pages pages, boolean guesses, List<Remark> remarks) {
        this.pages = pages;
        this.guesses = guesses;
        this.remarks = remarks;
        List<Cell> cells = new CellReader(remarks).read(pages.model());
        nesting = new Nesting(cells, remarks);
        Cell root = nesting.root();
        boolean isNewer = root != null && root.memory() != null && Document.isNewer(root.memory());
        if (root != null && isNewer) {
            remarks.add(new Remark(root.line(), "newer"));
        }
        document = root == null || isNewer ? Document.none() : document(root);
        claims = Claims.of(isNewer ? List.of() : cells, remarks);
        scene = new SceneReader(nesting, claims.memories.keySet(), guesses).read();
        claims.memories.keySet().retainAll(drawn());
        claims.memories.forEach((cell, memory) -> {
            if (!claims.copies.contains(cell)) {
                cellOf.put(memory.id(), cell);
            }
        });
    }

    private Set<String> drawn() {
        Set<String> drawn = new HashSet<>(scene.boxes().keySet());
        drawn.addAll(scene.nodes().keySet());
        scene.arrows().forEach(arrow -> drawn.add(arrow.cell().id()));
        return drawn;
    }

    private Document document(Cell root) {
        try {
            return root.memory() == null ? Document.none() : Document.of(root.memory(), root.line());
        } catch (UnreadableException _) {
            remarks.add(new Remark(root.line(), "memory.damaged", ""));
            return Document.none();
        }
    }

    Imported imported() {
        Redrawing redrawing = redrawing();
        remarks.forEach(each -> redrawing.remark(each.line(), each.key(), each.arguments().toArray()));
        new Names(scene, claims, handles, redrawing).apply();
        Set<String> copies = new HashSet<>();
        claims.copies.forEach(cell -> copies.add(handles.of(cell)));
        Set<String> added = redrawing.settle(copies);
        new Places(nesting, scene, claims, handles, redrawing, added).apply();
        new ArrowRevision(nesting, scene, claims, handles, redrawing).apply();
        new Keeping(nesting, scene, claims, handles, redrawing, added).apply();
        Design design = new Surroundings(pages, nesting, scene, document, handles, redrawing).on(document.design())
                .with(redrawing.topology());
        return new Imported(design, redrawing.notes(), lines(redrawing, design));
    }

    /// Where the cells of parts, frames and links stand; a page that was packed has no lines.
    private Map<String, Integer> lines(Redrawing redrawing, Design design) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        scene.boxes().forEach((id, cell) -> line(lines, redrawing.part(handles.of(id)), cell));
        scene.nodes().forEach((id, cell) -> line(lines, redrawing.part(handles.of(id)), cell));
        Map<List<String>, Deque<String>> links = new HashMap<>();
        design.topology().links().forEach(link -> links
                .computeIfAbsent(List.of(link.from(), link.to()), _ -> new ArrayDeque<>()).add(link.id()));
        for (Scene.Arrow arrow : scene.arrows()) {
            String from = redrawing.part(handles.of(arrow.from()));
            String to = redrawing.part(handles.of(arrow.to()));
            Memory memory = claims.memories.get(arrow.cell().id());
            Deque<String> between = from == null || to == null ? null : links.get(List.of(from, to));
            if (memory != null && design.topology().link(memory.id()) != null) {
                line(lines, memory.id(), arrow.cell());
            } else if (between != null) {
                line(lines, between.poll(), arrow.cell());
            }
        }
        return lines;
    }

    private static void line(Map<String, Integer> lines, @Nullable String id, Cell cell) {
        if (id != null && cell.line() > 0) {
            lines.putIfAbsent(id, cell.line());
        }
    }

    private Redrawing redrawing() {
        Map<String, String> visible = new LinkedHashMap<>();
        Map<String, Component> known = new HashMap<>();
        claims.memories.forEach((cell, memory) -> {
            if (!memory.isLink()) {
                handles.keep(cell);
                visible.put(memory.id(), handles.of(cell));
                if (!memory.parts().isEmpty()) {
                    known.put(cell, memory.parts().getFirst());
                }
            }
        });
        scene.boxes().forEach((id, cell) -> name(id, cell, "frame"));
        scene.nodes().forEach((id, cell) -> name(id, cell, "part"));
        Charts charts = new Charts(scene, handles);
        return new Redrawing(claims.topology(hidden()), visible, Charts.before(homes(), scene, handles),
                charts.now(known), guesses, Words.in("drawio"));
    }

    private void name(String id, Cell cell, String otherwise) {
        if (!claims.memories.containsKey(id)) {
            if (guesses) {
                handles.name(id, scene.label(cell), otherwise);
            } else {
                handles.keep(id);
            }
        }
    }

    private List<Memory> hidden() {
        List<Memory> hidden = new ArrayList<>();
        for (Datum link : document.hidden()) {
            try {
                hidden.add(Memory.of(JsonText.line(link), 0));
            } catch (UnreadableException _) {
                remarks.add(new Remark(0, "memory.damaged", ""));
            }
        }
        return hidden;
    }

    /// Of each known part the cell of the box where it belongs.
    private Map<String, @Nullable String> homes() {
        Map<String, @Nullable String> homes = new LinkedHashMap<>();
        claims.memories.forEach((cell, memory) -> {
            String home = home(memory);
            homes.put(cell, home == null ? null : cellOf.getOrDefault(home, ""));
        });
        return homes;
    }

    private static @Nullable String home(Memory memory) {
        Group group = memory.group();
        return group != null ? group.parent() : memory.parts().isEmpty() ? null : memory.parts().getFirst().parent();
    }
}
