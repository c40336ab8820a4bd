package roundtrip.ui.findings;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.topology.Design;

/// Analyses a design once edits have settled, off the thread of the window. A newer design overtakes an older one; results of
/// the older one are dropped.
public final class Checking {
    private static final Duration SETTLED = Duration.millis(120);

    private final Function<Design, List<Finding>> analysis;
    private final BiConsumer<Design, List<Finding>> tell;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "analysis");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Design wanted;

    /// @param tell told on the thread of the window: the design and its findings
    public Checking(Function<Design, List<Finding>> analysis, BiConsumer<Design, List<Finding>> tell) {
        this.analysis = analysis;
        this.tell = tell;
        settling.setOnFinished(_ -> start());
    }

    /// Asks for the findings of a design. One that was asked for last is not analysed again.
    public void check(Design design) {
        if (design != wanted) {
            wanted = design;
            settling.playFromStart();
        }
    }

    private void start() {
        Design design = wanted;
        if (design != null) {
            worker.execute(() -> {
                List<Finding> findings = analysis.apply(design);
                Platform.runLater(() -> deliver(design, findings));
            });
        }
    }

    private void deliver(Design design, List<Finding> findings) {
        if (design == wanted) {
            tell.accept(design, findings);
        }
    }

    public void stop() {
        settling.stop();
        worker.shutdownNow();
    }
}
