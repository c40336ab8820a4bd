package roundtrip.ui.playback;

import java.util.Locale;
import java.util.function.Predicate;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Operation;
import roundtrip.simulation.Packet;
import roundtrip.simulation.Phase;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// A packet: clear text is a postcard that can be read, encrypted it is a closed envelope. The shape says what it is for, the number
/// says whose it is.
final class PacketView extends Region {
    private static final PseudoClass ANSWER = PseudoClass.getPseudoClass("answer");
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double HEIGHT = 28;
    private static final double ENVELOPE = 48;
    private static final double CORNER = 10;
    private static final double RADIUS = 7;
    private static final double DISC = 20;
    private static final double SHEET = 4;

    /// What a packet looks like.
    ///
    /// @param copy tells packets apart that look the same
    record Face(int request, Operation operation, Phase phase, String label, boolean encrypted, boolean failed,
            int copy) {
        static Face of(Packet packet) {
            return new Face(packet.request(), packet.operation(), packet.phase(), packet.label(), packet.encrypted(),
                    packet.failed(), 0);
        }

        Face again() {
            return new Face(request, operation, phase, label, encrypted, failed, copy + 1);
        }

        private boolean isDns() {
            return phase == Phase.DNS_QUESTION || phase == Phase.DNS_ANSWER;
        }

        private String style() {
            return isDns() ? "dns" : phase == Phase.COPY ? "copy" : operation.name().toLowerCase(Locale.ROOT);
        }
    }

    private final Face face;
    private @Nullable Packet packet;
    private final Label label = new Label();
    private final Label number = new Label();
    private final double width;

    PacketView(Face face) {
        this.face = face;
        getStyleClass().addAll("packet", face.style());
        setManaged(false);
        pseudoClassStateChanged(ANSWER, face.phase().goesHome());
        pseudoClassStateChanged(FAILED, face.failed());
        number.setText(String.valueOf(face.request()));
        number.getStyleClass().add("packet-number");
        label.setText(face.label());
        label.getStyleClass().add("packet-label");
        width = face.encrypted() ? ENVELOPE : cardWidth();
        if (face.encrypted()) {
            seal();
        } else {
            write();
        }
        resize(width, HEIGHT);
    }

    /// Widths of digits and capitals at 14/700 are near 9 px; a fixed box keeps numbers from trembling.
    private double cardWidth() {
        double text = Math.max(24, Math.ceil(face.label().length() * 8.6));
        return face.isDns() ? text + 24 : DISC + text + 18;
    }

    /// The packet that it stands for now.
    void stands(Packet now) {
        packet = now;
    }

    @Nullable
    Packet packet() {
        return packet;
    }

    /// A click or Enter opens it, unless that is not possible now.
    void openedBy(Predicate<PacketView> open) {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Words.in("playback").say("packet", face.request(), face.label()));
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY && open.test(this)) {
                event.consume();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && open.test(this)) {
                event.consume();
            }
        });
    }

    double width() {
        return width;
    }

    void center(roundtrip.topology.Point place) {
        relocate(Math.round(place.x() - width / 2), Math.round(place.y() - HEIGHT / 2));
    }

    private void write() {
        if (face.phase() == Phase.COPY) {
            Rectangle sheet = new Rectangle(SHEET, -SHEET, width, HEIGHT);
            round(sheet, RADIUS);
            getChildren().addAll(rim(sheet), styled(sheet, "packet-body"));
        }
        Shape body = body();
        getChildren().addAll(rim(body), styled(body, "packet-body"), label);
        if (!face.isDns()) {
            getChildren().add(number);
        }
    }

    private Shape body() {
        if (!face.isDns() && face.phase() != Phase.COPY && face.operation() == Operation.WRITE) {
            return cutCorner();
        }
        Rectangle body = new Rectangle(width, HEIGHT);
        round(body, face.isDns() ? HEIGHT / 2 : RADIUS);
        return body;
    }

    private Shape cutCorner() {
        SVGPath path = new SVGPath();
        path.setContent("M7 0H" + (width - CORNER) + "L" + width + " " + CORNER + "V" + (HEIGHT - RADIUS)
                + "a7 7 0 0 1 -7 7H7a7 7 0 0 1 -7 -7V7a7 7 0 0 1 7 -7Z");
        return path;
    }

    private static void round(Rectangle rectangle, double radius) {
        rectangle.setArcWidth(radius * 2);
        rectangle.setArcHeight(radius * 2);
    }

    /// The same outline a little larger in the colour of the ground, so that a packet stays whole on any line.
    private static Shape rim(Shape body) {
        Shape rim = Shape.union(body, body);
        return styled(rim, "packet-rim");
    }

    private static Shape styled(Shape shape, String style) {
        shape.getStyleClass().add(style);
        return shape;
    }

    private void seal() {
        Shape body = face.operation() == Operation.WRITE && face.phase() != Phase.COPY ? cutCorner() : body();
        Polyline flap = new Polyline(2, 3, ENVELOPE / 2, HEIGHT / 2 + 2, ENVELOPE - 2, 3);
        Region lock = Icons.lock(true, 15);
        lock.getStyleClass().add("packet-lock");
        lock.setManaged(false);
        lock.resizeRelocate((ENVELOPE - 15) / 2, HEIGHT / 2 - 5, 15, 15);
        number.getStyleClass().add("corner");
        getChildren().addAll(rim(body), styled(body, "packet-body"), styled(flap, "packet-flap"), lock, number);
    }

    @Override
    protected void layoutChildren() {
        if (face.encrypted()) {
            number.resizeRelocate(-DISC / 2, -DISC / 2, DISC, DISC);
            return;
        }
        double left = 0;
        if (!face.isDns()) {
            number.resizeRelocate(SHEET, (HEIGHT - DISC) / 2, DISC, DISC);
            left = SHEET + DISC;
        }
        label.resizeRelocate(left, 0, width - left, HEIGHT);
    }
}
