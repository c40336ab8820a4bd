package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;

import roundtrip.topology.Edit;

/// A change that ends a finding, and what it is good for.
///
/// @param edit gives the new parts places, too
/// @param trial the same requests without and with it; absent if requests do not show the difference
public record Fix(Edit edit, Optional<Trial> trial) {
    /// Which of some requests are answered.
    ///
    /// @param now on the drawing as it is
    /// @param then with the change
    public record Trial(List<Boolean> now, List<Boolean> then) {
        public Trial {
            now = List.copyOf(now);
            then = List.copyOf(then);
        }
    }

    public String name() {
        return edit.name();
    }
}
