package roundtrip.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Term;
import roundtrip.topology.Trait;
import roundtrip.words.Words;

/// The choice of another kind: for frames, arrows, and parts that have no meaning yet.
final class KindRow {
    private final ComboBox<Term> box = new ComboBox<>();
    private final Region row;
    private boolean showing;

    private KindRow(String family, List<? extends Term> kinds, Consumer<Object> change) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(kinds.size());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Term kind) {
                return kind == null ? "" : Words.in("kinds").say(family + "." + kind.word());
            }

            @Override
            public Term fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        });
        box.getItems().setAll(kinds);
        box.valueProperty().subscribe((_, kind) -> {
            if (!showing && kind != null) {
                change.accept(kind);
            }
        });
        row = Form.row(Words.in("inspector").say("kind"), box, false);
    }

    static @Nullable KindRow of(Subject subject, Consumer<Object> change) {
        return switch (subject) {
            case LinkSubject _ -> new KindRow("link", List.of(LinkKind.values()), change);
            case GroupSubject _ -> new KindRow("group", List.of(GroupKind.values()), change);
            case PartSubject(var _, var part) when part.kind() == Kind.OTHER -> new KindRow("kind",
                    Arrays.stream(Kind.values())
                            .filter(kind -> kind.has(part.isService() ? Trait.SERVICE : Trait.NODE)).toList(),
                    change);
            default -> null;
        };
    }

    Region node() {
        return row;
    }

    void show(Subject subject) {
        showing = true;
        switch (subject) {
            case PartSubject(var _, var part) -> box.setValue(part.kind());
            case LinkSubject(var _, var link) -> box.setValue(link.kind());
            case GroupSubject(var _, var group) -> box.setValue(group.kind());
            default -> box.setValue(null);
        }
        showing = false;
    }
}
