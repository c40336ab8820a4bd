package roundtrip.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The chip at the upper left that gathers what is about the whole design.
final class DesignChip extends HBox {
    DesignChip(Consumer<String> open) {
        getStyleClass().addAll("chip", "design-chip");
        setId("whole-design");
        setVisible(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setOnMousePressed(event -> event.consume());
        setOnMouseClicked(event -> {
            open.accept(Badge.WHOLE_DESIGN);
            event.consume();
        });
    }

    /// @param badges the worst first
    void show(List<Badge> badges) {
        setVisible(!badges.isEmpty());
        getChildren().clear();
        if (badges.isEmpty()) {
            return;
        }
        Words words = Words.in("canvas");
        String titles = badges.stream().map(badge -> uncapitalized(badge.title())).distinct()
                .collect(Collectors.joining(", "));
        Label whole = new Label(words.say("design.whole"));
        whole.getStyleClass().add("strong");
        whole.setMinWidth(USE_PREF_SIZE);
        Label what = new Label(words.say("design.titles", titles));
        HBox both = new HBox(whole, what);
        both.getStyleClass().add("chip-words");
        getChildren().addAll(Icons.severity(badges.getFirst().severity(), 16), both);
        setAccessibleText(words.say("design.whole") + ": " + titles);
    }

    /// "No HTTPS" goes on a sentence as "no HTTPS", but "HTTPS is missing" stays.
    private static String uncapitalized(String title) {
        boolean word = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
        return word ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title;
    }
}
