package roundtrip.formats.mermaid.design;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Trait;

/// Puts every part where the picture shows it: in a frame, in a machine, or by itself.
final class Homes {
    private final Board board;
    private final Outline before;
    private final Outline now;
    private final Set<String> added;
    private final boolean guesses;
    private final Remarks remarks;

    Homes(Board board, Outline before, Outline now, Set<String> added, boolean guesses, Remarks remarks) {
        this.board = board;
        this.before = before;
        this.now = now;
        this.added = added;
        this.guesses = guesses;
        this.remarks = remarks;
    }

    /// Boxes first, so that machines stand before their services move in.
    void settle() {
        now.boxes().keySet().forEach(this::settle);
        now.nodes().keySet().forEach(this::settle);
        board.follow();
    }

    private void settle(String visible) {
        String box = now.parents().get(visible);
        boolean isNew = added.contains(visible) || box != null && added.contains(box);
        if (!isNew && Objects.equals(box, before.parents().get(visible))) {
            return;
        }
        if (!added.contains(visible)) {
            remarks.add(now.line(visible), box == null ? "edit.out" : "edit.moved", now.label(visible),
                    box == null ? "" : now.label(box));
        }
        Group group = board.group(visible);
        Component component = board.component(visible);
        if (group != null) {
            board.groups.put(group.id(), group.inside(frame(visible)));
        } else if (component != null) {
            settle(visible, component, box == null ? null : board.component(box));
        }
    }

    /// The frame round it, past machines.
    private @Nullable String frame(String visible) {
        Set<String> way = new HashSet<>();
        for (String up = now.parents().get(visible); up != null && way.add(up); up = now.parents().get(up)) {
            Group group = board.group(up);
            if (group != null) {
                return group.id();
            }
        }
        return null;
    }

    private void settle(String visible, Component part, @Nullable Component machine) {
        boolean canServe = part.kind().has(Trait.SERVICE) && board.services(part.id()).isEmpty()
                && !now.boxes().containsKey(visible);
        if (machine != null && !machine.isService() && canServe) {
            String local = added.contains(visible) && guesses ? ServiceIds.word(part.kind()) : part.localId();
            Component service = part.renamed(board.freeId(Component.path(machine.id(), local)));
            board.rename(visible, part, service.called(name(visible, part)).inside(machine.id()));
        } else if (machine != null && part.kind() == Kind.FIREWALL && added.contains(visible)) {
            board.remove(part);
            board.put(machine.with(Property.HOST_FIREWALL, true));
            board.parts.put(visible, machine.id());
            remarks.add(now.line(visible), "guess.firewall", part.name(), machine.name());
        } else if (part.kind().has(Trait.NODE)) {
            stand(visible, part, machine != null);
        } else {
            bring(visible, part);
        }
    }

    private void stand(String visible, Component part, boolean besides) {
        String frame = frame(visible);
        if (besides) {
            remarks.add(now.line(visible), "edit.beside", part.name());
        }
        if (part.isService()) {
            board.rename(visible, part, part.renamed(board.freeId(part.localId())).inside(frame));
        } else {
            board.put(part.inside(frame));
        }
    }

    /// What runs on servers only gets one of its own, which takes the name.
    private void bring(String visible, Component part) {
        String wish = part.localId();
        String id = part.isService() ? board.freeId(wish) : part.id();
        String label = part.name() == null ? "" : part.name();
        Component server = Component.of(id, Kind.SERVER).inside(frame(visible))
                .called(isGuessed(visible) ? PartNames.of(part.kind(), label).machine() : part.name());
        Component service = part.renamed(Component.path(id, ServiceIds.word(part.kind())))
                .called(label.equals(name(visible, part)) && added.contains(visible)
                        ? product(label)
                        : name(visible, part));
        if (added.contains(visible)) { // the server is what was drawn
            server = server.carrying(part.extras());
            service = service.carrying(Extras.none());
        }
        board.put(Particulars.address(server, label)); // in its place where it takes over the id
        if (part.isService()) {
            board.rename(visible, part, service);
        } else {
            board.put(service);
        }
        board.parts.put(visible, added.contains(visible) ? server.id() : service.id());
        remarks.add(now.line(visible), "guess.brought", part.name());
    }

    private boolean isGuessed(String visible) {
        return added.contains(visible) && guesses;
    }

    private @Nullable String name(String visible, Component part) {
        return part.name() == null || !isGuessed(visible)
                ? part.name()
                : PartNames.of(part.kind(), part.name()).part();
    }

    /// The server has taken the label; what runs on it is only called by a product.
    private static @Nullable String product(String label) {
        return Vocabulary.standard().find(Vocabulary.KIND, label).map(Vocabulary.Word::spelling)
                .filter(spelling -> !spelling.isEmpty()).orElse(null);
    }
}
