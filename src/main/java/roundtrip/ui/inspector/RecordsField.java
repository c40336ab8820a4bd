package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.DnsRecord;
import roundtrip.words.Words;

/// The lines of a DNS zone.
final class RecordsField implements Field<List<DnsRecord>> {
    private static final List<String> TYPES = List.of("A", "AAAA", "CNAME");

    private final VBox lines = new VBox();
    private final Consumer<@Nullable List<DnsRecord>> change;
    private List<DnsRecord> shown = List.of();

    RecordsField(Consumer<@Nullable List<DnsRecord>> change) {
        this.change = change;
        lines.getStyleClass().add("lines");
        show(null, null);
    }

    @Override
    public Region node() {
        return lines;
    }

    @Override
    public void show(@Nullable List<DnsRecord> stated, @Nullable List<DnsRecord> implied) {
        List<DnsRecord> records = stated == null ? List.of() : stated;
        if (records.equals(shown) && !lines.getChildren().isEmpty()) {
            return;
        }
        shown = records;
        lines.getChildren().clear();
        for (int i = 0; i < records.size(); i++) {
            lines.getChildren().add(line(i, records.get(i)));
        }
        lines.getChildren().add(Lines.adding(Words.in("inspector").say("records.add"),
                () -> change.accept(Lines.with(shown, DnsRecord.of("www", TYPES.getFirst(), "")))));
    }

    private Region line(int index, DnsRecord record) {
        TextEntry name = Lines.entry(record.name(), Words.in("inspector").say("records.name"),
                text -> put(index, new DnsRecord(text, record.type(), record.value(), record.extras())));
        TextEntry value = Lines.entry(record.value(), Words.in("inspector").say("records.value"),
                text -> put(index, new DnsRecord(record.name(), record.type(), text, record.extras())));
        HBox second = new HBox(type(index, record), value);
        HBox.setHgrow(value, Priority.ALWAYS);
        second.getStyleClass().add("pair");
        HBox first = new HBox(name, Lines.removing(() -> change.accept(Lines.without(shown, index))));
        HBox.setHgrow(name, Priority.ALWAYS);
        first.getStyleClass().add("pair");
        VBox line = new VBox(first, second);
        line.getStyleClass().add("line");
        return line;
    }

    private ComboBox<String> type(int index, DnsRecord record) {
        ComboBox<String> type = new ComboBox<>();
        type.getStyleClass().add("narrow");
        type.getItems().setAll(TYPES);
        type.setValue(record.type());
        type.valueProperty().subscribe((_, word) -> {
            if (!word.equals(record.type())) {
                put(index, new DnsRecord(record.name(), word, record.value(), record.extras()));
            }
        });
        return type;
    }

    private void put(int index, DnsRecord record) {
        List<DnsRecord> records = new ArrayList<>(shown);
        records.set(index, record);
        change.accept(List.copyOf(records));
    }
}
