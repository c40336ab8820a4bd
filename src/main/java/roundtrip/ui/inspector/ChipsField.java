package roundtrip.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Term;

/// Any of several words.
final class ChipsField<E extends Term> implements Field<List<E>> {
    private final FlowPane row = new FlowPane();
    private final List<E> values;

    ChipsField(List<E> values, Function<Term, String> wording, Consumer<@Nullable List<E>> change) {
        this.values = values;
        row.getStyleClass().add("choice-chips");
        for (E value : values) {
            ToggleButton chip = new ToggleButton(wording.apply(value));
            chip.getStyleClass().add("choice-chip");
            chip.setUserData(value);
            chip.setOnAction(_ -> change.accept(chosen()));
            row.getChildren().add(chip);
        }
    }

    private List<E> chosen() {
        return values.stream().filter(value -> row.getChildren().stream().map(ToggleButton.class::cast)
                .anyMatch(chip -> chip.isSelected() && chip.getUserData().equals(value))).toList();
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(@Nullable List<E> stated, @Nullable List<E> implied) {
        List<E> on = stated != null ? stated : implied != null ? implied : List.of();
        row.getChildren().forEach(node -> {
            if (node instanceof ToggleButton chip && chip.getUserData() instanceof Term value) {
                chip.setSelected(on.stream().anyMatch(value::equals));
            }
        });
    }
}
