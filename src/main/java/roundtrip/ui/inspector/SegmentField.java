package roundtrip.ui.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Term;

/// One of two words, side by side.
final class SegmentField<E extends Term> implements Field<E> {
    private final HBox row = new HBox();
    private final ToggleGroup group = new ToggleGroup();

    SegmentField(List<E> values, Function<Term, String> wording, Consumer<@Nullable E> change) {
        row.getStyleClass().add("segmented");
        for (E value : values) {
            ToggleButton button = new ToggleButton(wording.apply(value));
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> {
                button.setSelected(true);
                change.accept(value);
            });
            row.getChildren().add(button);
        }
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(@Nullable E stated, @Nullable E implied) {
        E value = stated == null ? implied : stated;
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(value)));
    }
}
