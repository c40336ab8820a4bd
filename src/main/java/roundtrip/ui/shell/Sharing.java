package roundtrip.ui.shell;

import java.util.stream.Stream;

import javafx.scene.control.MenuButton;

import roundtrip.ui.actions.ActionViews;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The button with all the ways in which a drawing leaves the window.
final class Sharing {
    private Sharing() {}

    static MenuButton button(Documents documents) {
        MenuButton share = new MenuButton(null, Icons.glyph("share", 20));
        share.getStyleClass().addAll("quiet", "square");
        share.setAccessibleText(Words.in("ui").say("share"));
        share.setId("share");
        Stream.concat(documents.copies().stream(), documents.exports().stream())
                .forEach(action -> share.getItems().add(ActionViews.item(action)));
        share.setVisible(!share.getItems().isEmpty());
        share.setManaged(share.isVisible());
        return share;
    }
}
