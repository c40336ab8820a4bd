package roundtrip.ui.mermaid;

import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;

import roundtrip.ui.theme.Icons;

/// The numbers of the lines, with a sign where something is wrong.
final class Gutter implements SideDecorator {
    /// Room for as many lines, so that the text does not move when the tenth or the hundredth line comes.
    private static final int WIDEST = 999;
    private static final double SIGN = 12;

    private final Supplier<Marking> marking;

    Gutter(Supplier<Marking> marking) {
        this.marking = marking;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return 0; // as wide as the measured one
    }

    @Override
    public Node getMeasurementNode(int index) {
        return number(Math.max(WIDEST, index), Marking.Trouble.FAULT);
    }

    @Override
    public Node getNode(int index) {
        int line = index + 1;
        Label number = number(line, marking.get().troubles().get(line));
        if (marking.get().selected().contains(line)) {
            number.getStyleClass().add("selected");
        }
        return number;
    }

    private static Label number(int line, Marking.@Nullable Trouble trouble) {
        Label number = new Label(String.valueOf(line));
        number.getStyleClass().add("code-number");
        number.setAlignment(Pos.TOP_RIGHT);
        number.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (trouble != null) {
            number.getStyleClass().add(trouble.style());
            number.setGraphic(Icons.severity(trouble.severity(), SIGN));
        }
        return number;
    }
}
