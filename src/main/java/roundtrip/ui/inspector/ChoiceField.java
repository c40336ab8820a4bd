package roundtrip.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Term;
import roundtrip.words.Words;

/// One of several words, or none.
final class ChoiceField<E extends Term> implements Field<E> {
    private final ComboBox<Optional<E>> box = new ComboBox<>();
    private boolean showing;

    ChoiceField(List<E> values, Function<Term, String> wording, Consumer<@Nullable E> change) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<E> value) {
                return value == null ? "" : value.map(wording).orElse(Words.in("inspector").say("not-set"));
            }

            @Override
            public Optional<E> fromString(String text) {
                return Optional.empty();
            }
        });
        box.getItems()
                .setAll(Stream.concat(Stream.of(Optional.<E>empty()), values.stream().map(Optional::of)).toList());
        box.valueProperty().subscribe((_, value) -> {
            if (!showing && value != null) {
                change.accept(value.orElse(null));
            }
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(@Nullable E stated, @Nullable E implied) {
        showing = true;
        if (implied != null) {
            box.getItems().remove(Optional.<E>empty());
        }
        box.setValue(Optional.ofNullable(stated == null ? implied : stated));
        showing = false;
    }
}
