package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;

import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/// The views of one layer by the ids of what they show. A round of claims keeps the views of what is still there, adds those of
/// what is new, and [#sweep] takes away the rest. A view that stays is the same node as before.
final class Views<V extends ElementView> {
    private final Pane layer;
    private final SequencedMap<String, V> views = new LinkedHashMap<>();
    private final SequencedMap<String, V> claimed = new LinkedHashMap<>();

    Views(Pane layer) {
        this.layer = layer;
    }

    @Nullable
    V find(String id) {
        return views.get(id);
    }

    Collection<V> all() {
        return views.values();
    }

    /// The view of that id, if it is of that type, else a new one.
    <T extends V> T claim(String id, Class<T> type, Supplier<T> fresh) {
        V kept = views.get(id);
        T view = type.isInstance(kept) ? type.cast(kept) : fresh.get();
        claimed.put(id, view);
        return view;
    }

    /// Ends a round: what was not claimed goes, and the views stand in the order of their claims.
    void sweep() {
        views.clear();
        views.putAll(claimed);
        claimed.clear();
        List<V> wanted = new ArrayList<>(views.values());
        if (!layer.getChildren().equals(wanted)) {
            layer.getChildren().setAll(wanted);
        }
    }

    Map<String, V> byId() {
        return views;
    }
}
