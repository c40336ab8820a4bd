package roundtrip.ui.inspector;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.DnsRecord;
import roundtrip.words.Words;

/// The lines of a DNS zone.
final class RecordsField {
    private static final List<String> TYPES = List.of("A", "AAAA", "CNAME");

    private RecordsField() {}

    static Field<List<DnsRecord>> of(Consumer<@Nullable List<DnsRecord>> change) {
        return new ListField<>(change, "records.add", () -> DnsRecord.of("www", TYPES.getFirst(), ""),
                RecordsField::line);
    }

    private static Region line(DnsRecord record, Consumer<DnsRecord> put, Node removing) {
        TextEntry name = Lines.entry(record.name(), Words.in("inspector").say("records.name"),
                text -> put.accept(new DnsRecord(text, record.type(), record.value(), record.extras())));
        TextEntry value = Lines.entry(record.value(), Words.in("inspector").say("records.value"),
                text -> put.accept(new DnsRecord(record.name(), record.type(), text, record.extras())));
        HBox second = new HBox(type(record, put), value);
        HBox.setHgrow(value, Priority.ALWAYS);
        second.getStyleClass().add("pair");
        HBox first = new HBox(name, removing);
        HBox.setHgrow(name, Priority.ALWAYS);
        first.getStyleClass().add("pair");
        VBox line = new VBox(first, second);
        line.getStyleClass().add("line");
        return line;
    }

    private static ComboBox<String> type(DnsRecord record, Consumer<DnsRecord> put) {
        ComboBox<String> type = new ComboBox<>();
        type.getStyleClass().add("narrow");
        type.getItems().setAll(TYPES);
        type.setValue(record.type());
        type.valueProperty().subscribe((_, word) -> {
            if (!word.equals(record.type())) {
                put.accept(new DnsRecord(record.name(), word, record.value(), record.extras()));
            }
        });
        return type;
    }
}
