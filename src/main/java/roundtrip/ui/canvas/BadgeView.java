package roundtrip.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The pill that says how bad it is: icon, word, colour, and how many more there are.
final class BadgeView extends HBox {
    static final double HEIGHT = 24;

    /// @param badges of one element, the worst first
    BadgeView(List<Badge> badges, Consumer<String> open) {
        super(6);
        Badge worst = badges.getFirst();
        Words words = Words.in("canvas");
        getStyleClass().addAll("badge", worst.severity());
        setId("badge-" + worst.subject());
        getChildren().addAll(Icons.severity(worst.severity(), 16),
                new Label(words.say("severity." + worst.severity())));
        if (badges.size() > 1) {
            Label more = new Label(words.say("badge.more", badges.size() - 1));
            more.getStyleClass().add("more");
            getChildren().add(more);
        }
        String titles = badges.stream().map(Badge::title).collect(Collectors.joining("\n"));
        Tooltip.install(this, new Tooltip(titles));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.say("severity." + worst.severity()) + ": " + titles);
        setOnMousePressed(event -> event.consume());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.accept(worst.subject());
            }
            event.consume();
        });
        setManaged(false);
    }
}
