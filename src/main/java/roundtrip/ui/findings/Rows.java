package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Severity;

/// Rows under their headings. A row that stays is the same node before and after: it keeps focus and place, and nothing flickers.
final class Rows extends VBox {
    /// What makes a row the same.
    private record Key(String heading, String rule, @Nullable Severity severity) {}

    private final Function<FindingRow, RowView> make;
    private final Map<Key, Node> nodes = new HashMap<>();

    Rows(Function<FindingRow, RowView> make) {
        this.make = make;
    }

    void show(List<Listing.Section> sections) {
        List<Node> wanted = new ArrayList<>();
        Map<Key, Node> kept = new HashMap<>();
        for (Listing.Section section : sections) {
            if (!section.heading().isEmpty()) {
                Key key = new Key(section.heading(), "", null);
                keep(kept, wanted, key, nodes.getOrDefault(key, heading(section.heading())));
            }
            for (FindingRow row : section.rows()) {
                Key key = new Key(section.heading(), row.first().rule(), row.severity());
                RowView view = nodes.get(key) instanceof RowView known ? known : make.apply(row);
                view.show(row);
                keep(kept, wanted, key, view);
            }
        }
        nodes.clear();
        nodes.putAll(kept);
        settle(getChildren(), wanted);
    }

    private static void keep(Map<Key, Node> kept, List<Node> wanted, Key key, Node node) {
        kept.put(key, node);
        wanted.add(node);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("findings-section", "muted");
        return label;
    }

    /// Makes the children what is wanted, without touching those that stay in their order.
    static void settle(ObservableList<Node> children, List<Node> wanted) {
        children.removeIf(child -> !wanted.contains(child));
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i >= children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }

    void mark(@Nullable Finding picked) {
        for (Node node : getChildren()) {
            if (node instanceof RowView view) {
                view.mark(picked);
            }
        }
    }

    /// The row that is marked.
    Optional<RowView> picked() {
        return getChildren().stream().filter(RowView.class::isInstance).map(RowView.class::cast)
                .filter(RowView::isMarked).findFirst();
    }
}
