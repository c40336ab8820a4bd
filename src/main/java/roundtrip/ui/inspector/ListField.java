package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// The values of a property with several, each on a line of its own, and a button for one more.
final class ListField<T> implements Field<List<T>> {
    /// Makes the line of one value.
    interface LineMaker<T> {
        /// @param put replaces the value
        /// @param removing takes the line away when it is pressed
        Region line(T value, Consumer<T> put, Node removing);
    }

    private final VBox lines = new VBox();
    private final Consumer<@Nullable List<T>> change;
    private final String adding;
    private final Supplier<T> fresh;
    private final LineMaker<T> maker;
    private List<T> shown = List.of();

    /// @param adding key of the words of the button that adds a line
    /// @param fresh the value of a new line
    ListField(Consumer<@Nullable List<T>> change, String adding, Supplier<T> fresh, LineMaker<T> maker) {
        this.change = change;
        this.adding = adding;
        this.fresh = fresh;
        this.maker = maker;
        lines.getStyleClass().add("lines");
        show(null, null);
    }

    @Override
    public Region node() {
        return lines;
    }

    @Override
    public void show(@Nullable List<T> stated, @Nullable List<T> implied) {
        List<T> values = stated == null ? List.of() : stated;
        if (values.equals(shown) && !lines.getChildren().isEmpty()) {
            return;
        }
        shown = values;
        lines.getChildren().clear();
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            lines.getChildren().add(maker.line(values.get(i), value -> put(index, value),
                    Lines.removing(() -> change.accept(Lines.without(shown, index)))));
        }
        lines.getChildren().add(Lines.adding(Words.in("inspector").say(adding),
                () -> change.accept(Lines.with(shown, fresh.get()))));
    }

    private void put(int index, T value) {
        List<T> values = new ArrayList<>(shown);
        values.set(index, value);
        change.accept(List.copyOf(values));
    }
}
