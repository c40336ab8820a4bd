package roundtrip.ui.canvas;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import roundtrip.layout.CardSize;
import roundtrip.layout.Route;
import roundtrip.ui.theme.Icons;

/// The words on a link, on a pill of the colour of the ground; a closed lock before them if it is encrypted.
final class LinkLabel extends HBox {
    private final Label text = new Label();
    private @Nullable Node lock;
    private @Nullable Node hourglass;

    LinkLabel() {
        super(CardSize.LOCK_SPACE);
        getStyleClass().add("link-label");
        setManaged(false);
        getChildren().add(text);
    }

    void show(String words, boolean locked, boolean slow) {
        text.setText(words);
        lock = mark(lock, locked, () -> Icons.lock(true, CardSize.LOCK));
        hourglass = mark(hourglass, slow, () -> Icons.glyph("slow", CardSize.LOCK));
        setVisible(!words.isEmpty() || slow);
    }

    private @Nullable Node mark(@Nullable Node present, boolean wanted, java.util.function.Supplier<Node> fresh) {
        if (wanted == (present != null)) {
            return present;
        }
        if (present != null) {
            getChildren().remove(present);
            return null;
        }
        Node mark = fresh.get();
        getChildren().addFirst(mark);
        return mark;
    }

    void place(Route route) {
        double width = route.labelSize().width();
        if (hourglass != null) {
            width = Math.max(width + CardSize.LOCK + CardSize.LOCK_SPACE, CardSize.LOCK + 2 * CardSize.LABEL_PADDING);
        }
        resizeRelocate(route.label().x() - width / 2, route.label().y() - CardSize.LABEL_HEIGHT / 2, width,
                CardSize.LABEL_HEIGHT);
    }
}
