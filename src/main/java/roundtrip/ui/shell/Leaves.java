package roundtrip.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// Panels of which one is in front; a word for each leads to it.
final class Leaves extends VBox {
    /// @param front told whether it is in front
    record Leaf(String name, Node panel, Consumer<Boolean> front) {}

    private final StackPane place = new StackPane();
    private final HBox words = new HBox();
    private final List<Leaf> leaves;
    private Leaf front;

    Leaves(List<Leaf> leaves) {
        this.leaves = List.copyOf(leaves);
        front = leaves.getFirst();
        getStyleClass().add("leaves");
        ToggleGroup group = new ToggleGroup();
        words.getStyleClass().add("leaf-words");
        List<ToggleButton> buttons = new ArrayList<>();
        for (Leaf leaf : leaves) {
            ToggleButton button = new ToggleButton(Words.in("ui").say("leaf." + leaf.name()));
            button.setId("leaf-" + leaf.name());
            button.getStyleClass().add("leaf");
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                button.setSelected(true);
                turn(leaf);
            });
            buttons.add(button);
        }
        words.getChildren().addAll(buttons);
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(words, place);
        buttons.getFirst().setSelected(true);
        turn(leaves.getFirst());
    }

    /// Puts something over all of them; null: the one that was in front comes back.
    void cover(@Nullable Node over) {
        words.setVisible(over == null);
        words.setManaged(over == null);
        place.getChildren().setAll(over == null ? front.panel() : over);
    }

    private void turn(Leaf wanted) {
        front = wanted;
        place.getChildren().setAll(wanted.panel());
        leaves.forEach(leaf -> leaf.front().accept(leaf == wanted));
    }
}
