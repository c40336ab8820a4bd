package roundtrip.ui.actions;

import java.util.List;
import java.util.function.Supplier;

import roundtrip.words.Words;

/// A menu within a menu. Its lines are asked for each time it opens.
public record SubMenu(String id, Supplier<List<Entry>> entries) implements Entry {
    @Override
    public String label() {
        return Words.in("actions").say("menu." + id);
    }
}
