package roundtrip.ui.availability;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Names;
import roundtrip.analysis.availability.Availability;
import roundtrip.analysis.availability.Importance;
import roundtrip.analysis.availability.Units;
import roundtrip.editing.Edits;
import roundtrip.topology.Edit;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// How often the drawing answers, what that means in a year, and which part's improvement helps most.
public final class AvailabilityPanel extends VBox {
    private static final Words WORDS = Words.in("ui");

    private final Consumer<Edit> apply;
    private final Reckoning reckoning = new Reckoning(this::work, this::show);
    private final Sums sums = new Sums();
    private final VBox rows = new VBox();
    private final Label note = new Label();
    private final Always always = new Always();
    private final Map<String, UnitRow> known = new HashMap<>();
    private List<String> stood = List.of();
    private Runnable arrange = () -> {};
    private Topology topology = Topology.empty();
    private boolean front;

    /// @param apply makes a change, as one step of undo
    public AvailabilityPanel(Consumer<Edit> apply) {
        this.apply = apply;
        getStyleClass().addAll("findings", "availability");
        note.getStyleClass().add("muted");
        note.setId("availability-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        rows.getStyleClass().add("units");
        ScrollPane scroll = new ScrollPane(new VBox(sums, note, rows, always));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        always.show(List.of());
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
        if (!front) {
            stood = List.of();
            arrange.run();
        }
        show(topology);
    }

    private void work() {
        sums.getChildren().clear();
        note.setText(WORDS.say("availability.working"));
    }

    private void show(Topology of, Availability found) {
        sums.show(found);
        note.setText(told(of, found));
        arrange = () -> arrange(of, found);
        arrange.run();
    }

    private static String told(Topology of, Availability found) {
        if (found.isNever()) {
            return WORDS.say(of.components().isEmpty() ? "availability.empty" : "availability.never");
        }
        if (found.units().isEmpty()) {
            return WORDS.say("availability.none");
        }
        return WORDS.say(found.isExact() ? "availability.exact" : "availability.sampled");
    }

    /// Puts the rows in their order.
    private void arrange(Topology of, Availability found) {
        Map<String, Importance> failing = new LinkedHashMap<>();
        found.units().forEach(one -> failing.put(one.unit().parts().getFirst(), one));
        List<String> never = Units.always(of);
        stood = standing(List.copyOf(failing.keySet()), never);
        known.keySet().retainAll(Stream.concat(stood.stream(), never.stream()).collect(Collectors.toSet()));
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        Names names = new Names(of);
        double most = found.units().stream().mapToDouble(Importance::greatest).max().orElse(0);
        List<UnitRow> above = stood.stream().map(id -> row(id, names, failing.get(id), most)).toList();
        List<UnitRow> folded = never.stream().filter(id -> !stood.contains(id)).map(id -> row(id, names, null, most))
                .toList();
        if (!rows.getChildren().equals(above)) {
            rows.getChildren().setAll(above);
        }
        always.show(folded);
        if (focus != null && focus.getScene() != null) {
            focus.requestFocus(); // a row that moves would lose it
        }
    }

    /// The parts that can fail, the one that matters most first. One that has just been made to never fail stays where it stood for as
    /// long as somebody looks.
    private List<String> standing(List<String> failing, List<String> never) {
        List<String> standing = new ArrayList<>(failing);
        for (int place = 0; place < stood.size(); place++) {
            if (never.contains(stood.get(place))) {
                standing.add(Math.min(place, standing.size()), stood.get(place));
            }
        }
        return standing;
    }

    private UnitRow row(String id, Names names, @Nullable Importance importance, double most) {
        UnitRow row = known.computeIfAbsent(id, _ -> new UnitRow(id, value -> state(id, value)));
        if (importance == null) {
            row.showAlways(names.of(id));
        } else {
            row.show(names.of(id), importance, most);
        }
        return row;
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
