package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Labels;
import roundtrip.topology.Edit;
import roundtrip.topology.Property;

/// Rows of labels and fields for some properties of a subject.
final class Form extends VBox {
    private record Row<T>(Property<T> property, Field<T> field, Label hint) {
        void show(Subject subject, Labels labels) {
            T stated = subject.stated(property);
            field.show(stated, subject.implied(property));
            hint.setText(labels.hint(property, stated));
            hint.setVisible(!hint.getText().isEmpty());
            hint.setManaged(hint.isVisible());
        }
    }

    private final List<Row<?>> rows = new ArrayList<>();
    private final Labels labels;
    private final Consumer<Edit> apply;
    private Subject subject;

    Form(Subject subject, List<Property<?>> properties, Consumer<Edit> apply) {
        this.subject = subject;
        this.apply = apply;
        labels = new Labels(subject.kindWord(), subject.flavour());
        getStyleClass().add("form");
        properties.forEach(this::add);
    }

    private <T> void add(Property<T> property) {
        Field<T> field = Fields.of(property, subject, labels, value -> change(property, value));
        Label hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().addAll("faint", "hint");
        rows.add(new Row<>(property, field, hint));
        String wording = labels.of(property);
        field.node().setAccessibleText(wording);
        getChildren().addAll(row(wording, field.node(), Fields.isWide(property)), hint);
    }

    private <T> void change(Property<T> property, @Nullable T value) {
        apply.accept(subject.state(property, value));
    }

    void show(Subject now) {
        subject = now;
        rows.forEach(row -> row.show(now, labels));
    }

    /// A label of fixed width and a control up to the right edge; a switch gives its label all the room there is.
    static Region row(String wording, Region control, boolean wide) {
        Label label = new Label(wording);
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "row-label");
        label.setLabelFor(control);
        if (wide) {
            VBox box = new VBox(label, control);
            box.getStyleClass().addAll("form-row", "wide");
            return box;
        }
        HBox box = new HBox(label, control);
        box.getStyleClass().add("form-row");
        if (control.getStyleClass().contains("switch-row")) {
            label.getStyleClass().add("long");
            HBox.setHgrow(label, Priority.ALWAYS);
        } else {
            HBox.setHgrow(control, Priority.ALWAYS);
        }
        return box;
    }
}
