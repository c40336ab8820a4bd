package roundtrip.ui.playback;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import roundtrip.simulation.LogLine;
import roundtrip.simulation.Packet;
import roundtrip.topology.Design;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.words.Words;

/// The mode Simulate: a run played on the canvas, with its panels. Nothing here changes the document, but keeping a run as a scenario.
public final class Playing {
    private final Player player;
    private final Show show;
    private final WhatIf whatIf;
    private final ScrollPane left;
    private final Figures figures;
    private final Events events;
    private final WirePopOver wire;
    private final Timeline timeline;
    private final VBox right;
    private final Consumer<String> clock;
    private boolean front;

    /// @param clock told the time and seed, for the status bar
    /// @param shelf where scenarios are kept
    public Playing(CanvasView canvas, Player player, Consumer<String> clock, Shelf shelf) {
        this.player = player;
        this.clock = clock;
        UnaryOperator<String> names = id -> Names.of(player.topology(), id);
        show = new Show(canvas);
        whatIf = new WhatIf(player, shelf);
        left = new ScrollPane(whatIf);
        left.getStyleClass().add("what-if-scroll");
        left.setFitToWidth(true);
        left.setFitToHeight(true);
        left.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        left.setMinHeight(0);
        figures = new Figures(player, names);
        wire = new WirePopOver(names);
        show.openPackets(this::open);
        events = new Events(names, this::open);
        timeline = new Timeline(player, names);
        right = new VBox(figures, events);
        right.getStyleClass().add("right-panel");
        right.setMinHeight(0);
        VBox.setVgrow(events, Priority.ALWAYS);
        player.listen(this::refresh);
    }

    public Node left() {
        return left;
    }

    public Node right() {
        return right;
    }

    public Node bottom() {
        return timeline;
    }

    /// The mode comes to the front: the drawing as it is now is played.
    public void enter(Design design) {
        front = true;
        player.load(design.topology());
        show.begin();
        refresh();
    }

    public void leave() {
        front = false;
        player.pause();
        wire.hide();
        whatIf.disarm();
        show.end();
    }

    /// Something was clicked on the canvas.
    public void clicked(String id) {
        whatIf.use(player.topology(), id, this::toggle);
    }

    public boolean isStopped(String id) {
        return player.stopped().contains(id);
    }

    /// Stops what runs, and heals what is stopped.
    public void toggle(String id) {
        if (isStopped(id)) {
            player.heal(id);
        } else {
            player.stop(id);
        }
    }

    /// What a packet says; a tool in the hand comes first.
    private boolean open(PacketView view) {
        Packet packet = view.packet();
        if (whatIf.isArmed() || packet == null) {
            return false;
        }
        player.pause();
        player.stage().leg(packet).ifPresent(leg -> wire.show(player.stage().trace(), leg, view));
        return true;
    }

    /// Goes back to a line of the events, and opens what it is about.
    private void open(LogLine line) {
        player.seek(line.stageNs());
        player.stage().leg(line).ifPresent(leg -> {
            player.pause();
            wire.show(player.stage().trace(), leg, events.place(line));
        });
    }

    private void refresh() {
        if (front && player.isSilent()) {
            show.end();
            clock.accept("");
        } else if (front) {
            var scene = player.scene();
            show.draw(scene);
            whatIf.refresh();
            figures.refresh(scene);
            events.refresh(scene);
            timeline.refresh();
            clock.accept(Words.in("playback").say("status", Clocks.seconds(player.atNs()),
                    player.seed()));
        }
    }
}
