package roundtrip.formats.mermaid.design;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.json.ElementJson;
import roundtrip.formats.json.Passage;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// What changed on nodes and boxes that were there before: labels, classes, shapes, and whether they are still there.
final class Retouches {
    /// The kind word of a file that nobody knew goes when the kind is known.
    private static final String WORD = "kind";

    private final Board board;
    private final Outline before;
    private final Outline now;
    private final Remarks remarks;

    Retouches(Board board, Outline before, Outline now, Remarks remarks) {
        this.board = board;
        this.before = before;
        this.now = now;
        this.remarks = remarks;
    }

    void apply() {
        before.boxes().keySet().forEach(this::apply);
        before.nodes().keySet().forEach(this::apply);
    }

    private void apply(String visible) {
        if (!now.has(visible)) {
            remove(visible);
            return;
        }
        label(visible);
        look(visible);
    }

    private void remove(String visible) {
        remarks.add(0, "edit.removed", before.label(visible));
        Group group = board.group(visible);
        Component component = board.component(visible);
        if (group != null) {
            board.groups.remove(group.id());
        } else if (component != null) {
            board.remove(component);
            if (before.nodes().containsKey(visible)) {
                board.services(component.id()).forEach(board::remove);
            }
        }
        board.parts.remove(visible);
    }

    private void label(String visible) {
        String old = before.label(visible);
        String label = now.label(visible);
        if (Outline.looksSame(old, label)) {
            return;
        }
        Group group = board.group(visible);
        Component component = board.component(visible);
        if (group != null) {
            board.put(group.called(label));
        } else if (component != null) {
            board.put(component.called(withoutDetail(label, old, component)));
        }
        remarks.add(now.line(visible), "edit.label", old, label);
    }

    /// A label may say more behind the name; what is still said is not part of the new name.
    private static String withoutDetail(String label, String old, Component component) {
        int line = old.lastIndexOf('\n');
        boolean detailed = line >= 0 && !old.equals(component.name()) && label.endsWith(old.substring(line));
        return detailed ? label.substring(0, label.length() - (old.length() - line)) : label;
    }

    private void look(String visible) {
        Node node = now.nodes().get(visible);
        Node oldNode = before.nodes().get(visible);
        Subgraph box = now.boxes().get(visible);
        Subgraph oldBox = before.boxes().get(visible);
        boolean isSame = node != null && oldNode != null && isSame(oldNode, node)
                || box != null && oldBox != null && box.classes().equals(oldBox.classes())
                        && box.styles().equals(oldBox.styles()) && box.direction() == oldBox.direction();
        if (!isSame) {
            kind(visible);
            keep(visible, node, box);
        }
    }

    private static boolean isSame(Node one, Node other) {
        return one.classes().equals(other.classes()) && one.styles().equals(other.styles())
                && Comparison.sameShape(one.shape(), other.shape()) && Objects.equals(one.link(), other.link());
    }

    private void kind(String visible) {
        Component component = board.component(visible);
        if (component == null || now.classes(visible).contains(component.kind().word())) {
            return;
        }
        Optional<Kind> kind = now.classes(visible).stream().flatMap(name -> KindLook.of(name).stream())
                .filter(each -> each.has(component.isService() ? Trait.SERVICE : Trait.NODE)).findFirst();
        if (kind.isPresent()) {
            board.put(known(component.as(kind.get()).carrying(component.extras().without(WORD))));
            remarks.add(now.line(visible), "edit.kind", now.label(visible), kind.get().word());
        }
    }

    /// What was carried without a meaning may have one on the new kind.
    private static Component known(Component component) {
        Passage json = Passage.of("", ElementJson.component(component), 0);
        return component.isService()
                ? ElementJson.readService(json, component.host(), _ -> {})
                : ElementJson.readNode(json, _ -> {}).getFirst();
    }

    private void keep(String visible, @Nullable Node node, @Nullable Subgraph box) {
        Component component = board.component(visible);
        Group group = board.group(visible);
        if (component != null && node != null) {
            board.put(component.carrying(Looks.of(node, component.kind(), null, false, component.extras())));
        } else if (component != null && box != null) {
            board.put(component.carrying(Looks.of(box, component.kind(), null, component.extras())));
        } else if (group != null && box != null) {
            board.put(group.carrying(Looks.of(box, null, null, group.extras())));
        }
    }
}
