package roundtrip.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Allowance;
import roundtrip.words.Words;

/// What a firewall lets in: port by port, and from where.
final class AllowancesField implements Field<List<Allowance>> {
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65535;

    private final VBox lines = new VBox();
    private final Consumer<@Nullable List<Allowance>> change;
    private List<Allowance> shown = List.of();

    AllowancesField(Consumer<@Nullable List<Allowance>> change) {
        this.change = change;
        lines.getStyleClass().add("lines");
        show(null, null);
    }

    @Override
    public Region node() {
        return lines;
    }

    @Override
    public void show(@Nullable List<Allowance> stated, @Nullable List<Allowance> implied) {
        List<Allowance> allowances = stated == null ? List.of() : stated;
        if (allowances.equals(shown) && !lines.getChildren().isEmpty()) {
            return;
        }
        shown = allowances;
        lines.getChildren().clear();
        for (int i = 0; i < allowances.size(); i++) {
            lines.getChildren().add(line(i, allowances.get(i)));
        }
        lines.getChildren().add(Lines.adding(Words.in("inspector").say("allow.add"),
                () -> change.accept(Lines.with(shown, Allowance.of(HTTPS, Allowance.ANY)))));
    }

    private Region line(int index, Allowance allowance) {
        NumberField<Integer> port = NumberField.whole(1, LAST_PORT,
                number -> put(index, new Allowance(number, allowance.from(), allowance.extras())));
        port.show(allowance.port(), null);
        port.node().getStyleClass().add("narrow");
        TextEntry from = Lines.entry(allowance.from(), Allowance.ANY, text -> put(index,
                new Allowance(allowance.port(), text.isEmpty() ? Allowance.ANY : text, allowance.extras())));
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox line = new HBox(word("allow.port"), port.node(), word("allow.from"), from,
                Lines.removing(() -> change.accept(Lines.without(shown, index))));
        line.getStyleClass().addAll("line", "pair");
        return line;
    }

    private static Label word(String key) {
        Label label = new Label(Words.in("inspector").say(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void put(int index, Allowance allowance) {
        List<Allowance> allowances = new ArrayList<>(shown);
        allowances.set(index, allowance);
        change.accept(List.copyOf(allowances));
    }
}
