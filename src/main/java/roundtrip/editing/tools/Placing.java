package roundtrip.editing.tools;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Additions;
import roundtrip.editing.Edits;
import roundtrip.editing.Placements;
import roundtrip.editing.Selection;
import roundtrip.topology.Box;
import roundtrip.topology.Edit;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Size;
import roundtrip.topology.Topology;
import roundtrip.topology.Trait;

/// A part of the palette is held: its outline follows the pointer, a click or the end of a drag puts it down.
public final class Placing implements Tool {
    private static final Size CARD = new Size(176, 64);
    private static final Size SERVER = new Size(256, 128);
    private static final Size FRAME = new Size(320, 208);

    /// What is held: a kind of part or of group.
    public sealed interface Held {
        record Part(Kind kind) implements Held {}

        record Frame(GroupKind kind) implements Held {}
    }

    private final Desk desk;
    private final Held held;
    private final boolean locked;
    private final Consumer<Boolean> placed;
    private @Nullable Point at;
    private List<Feedback.Guide> guides = List.of();
    private @Nullable String into;
    private @Nullable String split;
    private @Nullable String refusal;

    /// @param locked stays armed after a part was placed
    /// @param placed hears whether a part was placed (true) or the tool was put away (false)
    public Placing(Desk desk, Held held, boolean locked, Consumer<Boolean> placed) {
        this.desk = desk;
        this.held = held;
        this.locked = locked;
        this.placed = placed;
    }

    public Held held() {
        return held;
    }

    @Override
    public Tool hover(Gesture gesture) {
        Point pointer = gesture.at();
        Size size = size();
        Box wanted = new Box(pointer.x() - size.width() / 2, pointer.y() - size.height() / 2, size.width(),
                size.height());
        Snapping snapping = gesture.alt()
                ? new Snapping(wanted, List.of())
                : Snapping.of(wanted, desk.around().neighbours(List.of()));
        at = snapping.box().corner();
        guides = snapping.guides();
        Topology topology = desk.editor().topology();
        into = receiver(pointer);
        split = held instanceof Held.Part(Kind kind) && kind.has(Trait.TRANSPARENT)
                && gesture.target() instanceof Target.OnLink(String link) ? link : null;
        refusal = held instanceof Held.Part(Kind kind) ? Placements.refusal(topology, kind, into) : null;
        return this;
    }

    /// A service goes into the machine under the pointer; everything else, and a service beside machines, into the group there.
    private @Nullable String receiver(Point pointer) {
        String machine = desk.around().machineAt(pointer, List.of());
        if (machine != null && held instanceof Held.Part(Kind kind) && kind.has(Trait.SERVICE)
                && (kind.has(Trait.NEEDS_HOST) || Placements.holds(
                        Objects.requireNonNull(desk.editor().topology().component(machine)), kind))) {
            return machine;
        }
        return desk.around().groupAt(pointer, List.of());
    }

    private Size size() {
        return switch (held) {
            case Held.Frame _ -> FRAME;
            case Held.Part(Kind kind) -> kind == Kind.SERVER || kind.has(Trait.BRINGS_SERVER) ? SERVER : CARD;
        };
    }

    @Override
    public Tool drag(Gesture gesture) {
        return hover(gesture);
    }

    @Override
    public Tool release(Gesture gesture) {
        hover(gesture);
        return refusal == null ? putDown(Objects.requireNonNull(at)) : this;
    }

    private Tool putDown(Point corner) {
        Topology topology = desk.editor().topology();
        Additions.Added added = switch (held) {
            case Held.Part(Kind kind) -> Additions.part(topology, kind, corner, into);
            case Held.Frame(GroupKind kind) -> Additions.group(topology, kind, corner, into);
        };
        desk.editor().apply(edit(corner, added.id()));
        desk.editor().select(Selection.of(added.id()));
        placed.accept(true);
        return locked ? this : new Idle(desk);
    }

    private Edit edit(Point corner, String id) {
        Edit add = switch (held) {
            case Held.Part(Kind kind) -> Edits.add(kind, corner, into);
            case Held.Frame(GroupKind kind) -> Edits.add(kind, corner, into);
        };
        String line = split;
        return line == null ? add : Edit.of(add.name(), design -> {
            Topology topology = add.apply(design).topology();
            Link link = Objects.requireNonNull(topology.link(line));
            String free = topology.freeId(link.id());
            return design.with(topology.with(link.between(link.from(), id).bent(List.of()))
                    .with(link.renamed(free).between(id, link.to()).bent(List.of())));
        });
    }

    @Override
    public Tool cancel() {
        placed.accept(false);
        return new Idle(desk);
    }

    @Override
    public Feedback feedback() {
        Point corner = at;
        return corner == null ? Feedback.none() : Feedback.ghost(Box.of(corner, size()), guides, into, refusal);
    }
}
