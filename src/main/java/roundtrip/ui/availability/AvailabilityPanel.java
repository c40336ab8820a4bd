package roundtrip.ui.availability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Names;
import roundtrip.analysis.availability.Availability;
import roundtrip.analysis.availability.Chance;
import roundtrip.analysis.availability.Importance;
import roundtrip.editing.Edits;
import roundtrip.topology.Edit;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// How often the drawing answers, what that means in a year, and which part's improvement helps most.
public final class AvailabilityPanel extends VBox {
    private static final Words WORDS = Words.in("ui");
    private static final int PERCENT = 100;

    private final Consumer<Edit> apply;
    private final Reckoning reckoning = new Reckoning(this::show);
    private final GridPane sums = new GridPane();
    private final VBox rows = new VBox();
    private final Label note = new Label();
    private final Map<String, UnitRow> known = new HashMap<>();
    private Topology topology = Topology.empty();
    private boolean front;

    /// @param apply makes a change, as one step of undo
    public AvailabilityPanel(Consumer<Edit> apply) {
        this.apply = apply;
        getStyleClass().addAll("findings", "availability");
        sums.getStyleClass().add("availability-sums");
        note.getStyleClass().add("muted");
        note.setId("availability-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("units");
        ScrollPane scroll = new ScrollPane(new VBox(sums, note, rows));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /// The drawing as it is now; it is worked out only while somebody looks.
    public void show(Topology now) {
        topology = now;
        if (front) {
            reckoning.reckon(now);
        }
    }

    /// Whether somebody looks.
    public void front(boolean isFront) {
        front = isFront;
        show(topology);
    }

    private void show(Topology of, Availability found) {
        sums.getChildren().clear();
        sum(0, "read", found.read());
        sum(1, "write", found.write());
        note.setText(WORDS.say(found.units().isEmpty()
                ? "availability.none"
                : found.isExact() ? "availability.exact" : "availability.sampled", found.states()));
        Names names = new Names(of);
        double most = found.units().stream().mapToDouble(one -> Math.max(one.read(), one.write())).max().orElse(0);
        List<Node> wanted = new ArrayList<>();
        for (Importance one : found.units()) {
            String id = one.unit().parts().getFirst();
            UnitRow row = known.computeIfAbsent(id, _ -> new UnitRow(id, value -> state(id, value)));
            row.show(names.of(id), one, most);
            wanted.add(row);
        }
        known.values().retainAll(wanted);
        if (!rows.getChildren().equals(wanted)) {
            rows.getChildren().setAll(wanted);
        }
    }

    private void sum(int line, String what, Chance chance) {
        Label word = new Label(WORDS.say("availability." + what));
        Label percent = new Label(WORDS.say("availability.percent", chance.value() * PERCENT));
        percent.setId("availability-" + what);
        percent.getStyleClass().add("availability-percent");
        Label minutes = new Label(chance.low() == chance.high()
                ? WORDS.say("availability.minutes", chance.minutesPerYear())
                : WORDS.say("availability.between", chance.low() * PERCENT, chance.high() * PERCENT));
        minutes.setId("minutes-" + what);
        minutes.getStyleClass().add("muted");
        for (Label label : List.of(word, percent)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        sums.addRow(line, word, percent, minutes);
    }

    private void state(String id, @Nullable BigDecimal value) {
        apply.accept(value == null
                ? Edits.clear(topology, id, Property.AVAILABILITY)
                : Edits.state(topology, id, Property.AVAILABILITY, value));
    }

    public void stop() {
        reckoning.stop();
    }
}
