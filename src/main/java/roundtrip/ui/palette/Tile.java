package roundtrip.ui.palette;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// One piece to take. A press that moves further than a few px is a drag, else a click.
final class Tile extends VBox {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final double SLACK = 4;

    private final Piece piece;
    private final Label label = new Label();
    private double pressedX;
    private double pressedY;
    private boolean dragging;
    /// Hear the whole scene from press to release: not every platform keeps sending a drag to the node that it began on.
    private final EventHandler<MouseEvent> dragged;
    private final EventHandler<MouseEvent> released;

    Tile(Piece piece, Placing placing, Runnable click) {
        super(piece.icon(24));
        this.piece = piece;
        label.setText(piece.shortName());
        getChildren().add(label);
        setId("tile-" + piece.word());
        getStyleClass().add("tile");
        setAlignment(Pos.CENTER);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(piece.name());
        Tooltip.install(this, new Tooltip(piece.name()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        dragged = event -> drag(event, placing);
        released = event -> release(event, placing, click);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, placing, click));
    }

    Piece piece() {
        return piece;
    }

    /// Shows its icon alone.
    void narrow(boolean narrow) {
        label.setVisible(!narrow);
        label.setManaged(!narrow);
    }

    void armed(boolean armed) {
        pseudoClassStateChanged(ARMED, armed);
    }

    private void press(MouseEvent event) {
        pressedX = event.getSceneX();
        pressedY = event.getSceneY();
        dragging = false;
        getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, released);
        requestFocus();
        event.consume();
    }

    private void drag(MouseEvent event, Placing placing) {
        if (dragging || Math.hypot(event.getSceneX() - pressedX, event.getSceneY() - pressedY) > SLACK) {
            dragging = true;
            placing.drag(piece, event.getSceneX(), event.getSceneY());
        }
        event.consume();
    }

    private void release(MouseEvent event, Placing placing, Runnable click) {
        event.consume();
        getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (dragging) {
            dragging = false;
            placing.drop(piece, event.getSceneX(), event.getSceneY());
        } else if (event.getClickCount() == 2) {
            placing.arm(null);
            placing.place(piece);
        } else {
            click.run();
        }
    }

    private void key(KeyEvent event, Placing placing, Runnable click) {
        if (event.getCode() == KeyCode.ENTER) {
            placing.place(piece);
            event.consume();
        } else if (event.getCode() == KeyCode.SPACE) {
            click.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && dragging) {
            dragging = false;
            placing.cancel();
            event.consume();
        }
    }
}
