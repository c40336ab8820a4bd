package roundtrip.ui.inspector;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Allowance;
import roundtrip.words.Words;

/// What a firewall lets in: port by port, and from where.
final class AllowancesField {
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65535;

    private AllowancesField() {}

    static Field<List<Allowance>> of(Consumer<@Nullable List<Allowance>> change) {
        return new ListField<>(change, "allow.add", () -> Allowance.of(HTTPS, Allowance.ANY), AllowancesField::line);
    }

    private static Region line(Allowance allowance, Consumer<Allowance> put, Node removing) {
        NumberField<Integer> port = NumberField.whole(1, LAST_PORT,
                number -> put.accept(new Allowance(number, allowance.from(), allowance.extras())));
        port.show(allowance.port(), null);
        port.node().getStyleClass().add("narrow");
        TextEntry from = Lines.entry(allowance.from(), Allowance.ANY, text -> put.accept(
                new Allowance(allowance.port(), text.isEmpty() ? Allowance.ANY : text, allowance.extras())));
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox line = new HBox(word("allow.port"), port.node(), word("allow.from"), from, removing);
        line.getStyleClass().addAll("line", "pair");
        return line;
    }

    private static Label word(String key) {
        Label label = new Label(Words.in("inspector").say(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
