package roundtrip.editing.tools;

import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.editing.Placements;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Topology;

/// A service follows the pointer to another place in its machine, or to another machine.
final class Restacking implements Previewing {
    private final Desk desk;
    private final String service;
    private final Topology before;
    private @Nullable String machine;
    private @Nullable String refusal;

    Restacking(Desk desk, String service) {
        this.desk = desk;
        this.service = service;
        before = desk.editor().design().topology();
    }

    @Override
    public Tool drag(Gesture gesture) {
        Component part = before.component(service);
        machine = desk.around().machineAt(gesture.at(), List.of());
        refusal = part == null || machine == null ? null : Placements.refusal(before, part.kind(), machine);
        if (machine == null || refusal != null) {
            desk.editor().cancel();
            return this;
        }
        desk.editor().preview(Edits.moveService(before, service, machine, index(machine, gesture.at().y())));
        return this;
    }

    private int index(String host, double y) {
        return (int) before.services(host).stream().filter(other -> !other.id().equals(service))
                .map(other -> desk.around().box(other.id())).filter(box -> isAbove(box, y)).count();
    }

    private static boolean isAbove(@Nullable Box box, double y) {
        return box != null && box.center().y() < y;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public Feedback feedback() {
        return Feedback.moving(List.of(), machine, refusal);
    }
}
