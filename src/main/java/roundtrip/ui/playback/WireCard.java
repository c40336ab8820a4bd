package roundtrip.ui.playback;

import java.util.List;
import java.util.function.UnaryOperator;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import roundtrip.simulation.Event.Fate;
import roundtrip.simulation.Event.Leg;
import roundtrip.simulation.Message;
import roundtrip.simulation.Phase;
import roundtrip.simulation.Reason;
import roundtrip.simulation.Wire.Header;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What a request says on one link, and what somebody who listens there can read of it.
final class WireCard extends VBox {
    private static final Words WORDS = Words.in("playback");

    private final Button shut = new Button(null, Icons.glyph("close", 16));

    /// @param names gives the name of a part by its id
    WireCard(Leg leg, Message message, UnaryOperator<String> names, Runnable close) {
        getStyleClass().add("wire-card");
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        getChildren().addAll(head(leg, close), wrapped("popover-title", WORDS.say("road", names.apply(leg.from()),
                names.apply(leg.to()))), letter(message));
        if (leg.fate() != Fate.ARRIVED) {
            getChildren().add(wrapped("wire-fate", WORDS.say("wire.fate", Words.in("simulation").say("reason."
                    + (leg.fate() == Fate.REFUSED ? Reason.REFUSED : Reason.NO_ANSWER).word()))));
        }
        getChildren().addAll(wrapped("strong", WORDS.say("wire.listening")), heard(leg, message));
    }

    private Node head(Leg leg, Runnable close) {
        Label number = new Label(WORDS.say("wire.request", leg.request()));
        number.getStyleClass().add("severity-pill");
        Label phase = new Label(WORDS.say("wire." + phase(leg.phase())));
        phase.getStyleClass().add("muted");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        shut.getStyleClass().addAll("quiet", "square");
        shut.setId("wire-close");
        shut.setAccessibleText(WORDS.say("wire.close"));
        shut.setOnAction(_ -> close.run());
        HBox head = new HBox(number, phase, room, shut);
        head.getStyleClass().add("rule-head");
        return head;
    }

    private static String phase(Phase phase) {
        return switch (phase) {
            case DNS_QUESTION, QUESTION -> "question";
            case DNS_ANSWER, ANSWER -> "answer";
            case HANDSHAKE -> "handshake";
            case COPY -> "copy";
        };
    }

    private static Node letter(Message message) {
        VBox letter = new VBox(wrapped("wire-line", message.line()));
        for (Header header : message.headers()) {
            letter.getChildren().add(wrapped("wire-header",
                    WORDS.say("wire.header", header.name(), header.value())));
        }
        letter.getChildren().forEach(line -> line.getStyleClass().add("code"));
        letter.getStyleClass().add("wire-letter");
        return letter;
    }

    private static Node heard(Leg leg, Message message) {
        Label heard = wrapped("wire-heard", WORDS.say("wire.heard." + message.heard().word(), message.serverName()));
        Region lock = Icons.lock(leg.encrypted() || message.heard() == Message.Heard.NOTHING, 20);
        lock.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox row = new HBox(lock, heard);
        row.getStyleClass().addAll(List.of("wire-ear", leg.encrypted() ? "sealed" : "open"));
        HBox.setHgrow(heard, Priority.ALWAYS);
        return row;
    }

    private static Label wrapped(String style, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// For the keyboard.
    void focus() {
        shut.requestFocus();
    }
}
