package roundtrip.ui.inspector;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import atlantafx.base.controls.ToggleSwitch;
import org.jspecify.annotations.Nullable;

/// Yes or no.
final class SwitchField implements Field<Boolean> {
    private final ToggleSwitch toggle = new ToggleSwitch();
    private final HBox row = new HBox(toggle);
    private boolean showing;

    SwitchField(Consumer<@Nullable Boolean> change) {
        row.getStyleClass().add("switch-row");
        row.setAlignment(Pos.CENTER_RIGHT);
        toggle.selectedProperty().subscribe((_, on) -> {
            if (!showing) {
                change.accept(on);
            }
        });
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(@Nullable Boolean stated, @Nullable Boolean implied) {
        showing = true;
        toggle.setSelected(Boolean.TRUE.equals(stated == null ? implied : stated));
        showing = false;
    }
}
