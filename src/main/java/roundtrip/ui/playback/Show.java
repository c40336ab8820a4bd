package roundtrip.ui.playback;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import javafx.scene.layout.Pane;

import roundtrip.simulation.Scene;
import roundtrip.simulation.Scene.Wait;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.LinkState;
import roundtrip.ui.canvas.PartState;

/// Draws one instant of a stage on a canvas.
public final class Show {
    private final CanvasView canvas;
    private final Pane dialLayer = new Pane();
    private final Pane packetLayer = new Pane();
    private final Dials dials;
    private final Packets packets;
    private final Crosses crosses;
    private final Lags lags;
    private Set<String> dead = Set.of();
    private Set<String> cut = Set.of();
    private List<Wait> crowded = List.of();

    public Show(CanvasView canvas) {
        this.canvas = canvas;
        for (Pane layer : new Pane[]{dialLayer, packetLayer}) {
            layer.setManaged(false);
            layer.setMouseTransparent(true);
        }
        dials = new Dials(canvas, dialLayer);
        packets = new Packets(canvas, packetLayer);
        crosses = new Crosses(canvas, packetLayer);
        lags = new Lags(canvas, dialLayer);
    }

    /// Packets can be opened from now on.
    ///
    /// @param open what a click on a packet does; false if it does nothing now
    void openPackets(Predicate<PacketView> open) {
        packetLayer.setMouseTransparent(false);
        packetLayer.setPickOnBounds(false);
        packets.openedBy(open);
    }

    /// Before this nothing is drawn; what was drawn before is drawn anew.
    public void begin() {
        end();
        canvas.overlay().getChildren().addAll(dialLayer, packetLayer);
    }

    /// The drawing is itself again.
    public void end() {
        canvas.overlay().getChildren().removeAll(dialLayer, packetLayer);
        dials.end();
        states(Set.of(), Set.of());
        crowds(List.of());
    }

    public void draw(Scene scene) {
        states(new LinkedHashSet<>(scene.dead()), new LinkedHashSet<>(scene.cut()));
        crowds(scene.waits().stream().filter(wait -> !dead.contains(wait.place())).toList());
        dials.draw(scene.dials());
        lags.draw(scene.lags());
        packets.draw(scene.packets());
        crosses.draw(scene.crosses());
    }

    /// Parts at which requests wait look overloaded.
    private void crowds(List<Wait> waits) {
        List<Wait> before = crowded;
        crowded = waits;
        before.stream().filter(wait -> !dead.contains(wait.place()) && isFreeNow(wait.place()))
                .forEach(wait -> canvas.state(wait.place(), PartState.normal()));
        waits.stream().filter(wait -> !before.contains(wait))
                .forEach(wait -> canvas.state(wait.place(), PartState.overloaded(wait.requests())));
    }

    private boolean isFreeNow(String place) {
        return crowded.stream().noneMatch(wait -> wait.place().equals(place));
    }

    private void states(Set<String> nowDead, Set<String> nowCut) {
        dead.stream().filter(id -> !nowDead.contains(id)).forEach(id -> canvas.state(id, PartState.normal()));
        nowDead.stream().filter(id -> !dead.contains(id)).forEach(id -> canvas.state(id, PartState.stopped()));
        cut.stream().filter(id -> !nowCut.contains(id)).forEach(id -> canvas.state(id, LinkState.NORMAL));
        nowCut.stream().filter(id -> !cut.contains(id)).forEach(id -> canvas.state(id, LinkState.CUT));
        dead = nowDead;
        cut = nowCut;
    }
}
