package roundtrip.ui.findings;

import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// The changes to choose from, each with all of its name: what is too long for a line goes on in the next one.
final class FixChoice extends ComboBox<Fix> {
    /// The room of the arrow beside the name, in em.
    private static final double ARROW = 3;

    /// A list cell of another size than that has just this size.
    private static final String AS_HIGH_AS_ITS_TEXT = "-fx-cell-size: 24px;";

    private final ListCell<Fix> chosen = new Named();

    FixChoice() {
        setId("fix-choice");
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(Words.in("ui").say("fix.choice"));
        setButtonCell(chosen);
        setCellFactory(_ -> {
            ListCell<Fix> cell = new Named();
            cell.setPrefWidth(0); // as wide as the list, however long its name
            cell.setStyle(AS_HIGH_AS_ITS_TEXT);
            return cell;
        });
        widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double room = getWidth() - insets.getLeft() - insets.getRight() - ARROW * chosen.getFont().getSize();
        return Math.max(super.computePrefHeight(width),
                room <= 0 ? 0 : chosen.prefHeight(room) + insets.getTop() + insets.getBottom());
    }

    private static final class Named extends ListCell<Fix> {
        Named() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(@Nullable Fix fix, boolean empty) {
            super.updateItem(fix, empty);
            setText(fix == null || empty ? null : fix.name());
        }
    }
}
