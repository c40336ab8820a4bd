package roundtrip.ui.inspector;

import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Extras;
import roundtrip.topology.HealthCheck;
import roundtrip.words.Words;

/// How often a balancer asks its backends, and when it believes them.
final class CheckField implements Field<HealthCheck> {
    private final NumberField<Integer> inter;
    private final NumberField<Integer> fall;
    private final NumberField<Integer> rise;
    private final VBox lines = new VBox();
    private HealthCheck shown = new HealthCheck(null, null, null, Extras.none());

    CheckField(Consumer<@Nullable HealthCheck> change) {
        inter = NumberField.whole(1, Integer.MAX_VALUE,
                number -> change.accept(stated(new HealthCheck(number, shown.fall(), shown.rise(), shown.extras()))));
        fall = NumberField.whole(1, Integer.MAX_VALUE,
                number -> change
                        .accept(stated(new HealthCheck(shown.interMs(), number, shown.rise(), shown.extras()))));
        rise = NumberField.whole(1, Integer.MAX_VALUE,
                number -> change
                        .accept(stated(new HealthCheck(shown.interMs(), shown.fall(), number, shown.extras()))));
        lines.getStyleClass().add("lines");
        lines.getChildren().addAll(line("check.inter", inter), line("check.fall", fall), line("check.rise", rise));
        show(null, null);
    }

    private static @Nullable HealthCheck stated(HealthCheck check) {
        return check.equals(new HealthCheck(null, null, null, Extras.none())) ? null : check;
    }

    private static Region line(String key, NumberField<Integer> field) {
        Label label = new Label(Words.in("inspector").say(key));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        field.node().getStyleClass().add("narrow");
        HBox line = new HBox(label, field.node());
        line.getStyleClass().add("pair");
        return line;
    }

    @Override
    public Region node() {
        return lines;
    }

    @Override
    public void show(@Nullable HealthCheck stated, @Nullable HealthCheck implied) {
        shown = stated == null ? new HealthCheck(null, null, null, Extras.none()) : stated;
        inter.show(shown.interMs(), HealthCheck.INTER_MS);
        fall.show(shown.fall(), HealthCheck.FALL);
        rise.show(shown.rise(), HealthCheck.RISE);
    }
}
