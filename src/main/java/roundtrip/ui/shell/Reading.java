package roundtrip.ui.shell;

import java.util.List;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.ui.findings.RuleSheet;

/// The whole page of a rule in front of everything. It speaks of the drawing as it is: it follows its finding and goes with it.
final class Reading {
    private final Cover cover;
    private final ObservableValue<Number> scale;
    private @Nullable RuleSheet sheet;

    /// @param scale of the window
    Reading(Cover cover, ObservableValue<Number> scale) {
        this.cover = cover;
        this.scale = scale;
    }

    void open(Finding finding) {
        RuleSheet opened = new RuleSheet(finding, scale, cover::lift);
        sheet = opened;
        cover.lay(opened);
        opened.focus();
    }

    /// The drawing may have changed.
    ///
    /// @param findings all that it has now
    void follow(List<Finding> findings) {
        RuleSheet open = sheet;
        if (open != null && cover.shows(open)) {
            findings.stream().filter(open.finding()::isSame).findFirst().ifPresentOrElse(open::show, cover::lift);
        }
    }

    /// Another drawing comes.
    void close() {
        follow(List.of());
    }
}
