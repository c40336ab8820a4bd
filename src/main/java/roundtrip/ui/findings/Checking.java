package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.topology.Design;

/// Analyses a design at once, off the thread of the window. A newer design overtakes an older one: the analysis of that ends, and
/// results of it are dropped.
public final class Checking {
    /// Finds what is weak, unless somebody has enough before the end.
    public interface Analysis {
        Optional<List<Finding>> findings(Design design, BooleanSupplier enough);
    }

    private final Analysis analysis;
    private final BiConsumer<Design, List<Finding>> tell;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "analysis");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Design wanted;

    /// @param tell told on the thread of the window: the design and its findings
    public Checking(Analysis analysis, BiConsumer<Design, List<Finding>> tell) {
        this.analysis = analysis;
        this.tell = tell;
    }

    /// Asks for the findings of a design. One that was asked for last is not analysed again.
    public void check(Design design) {
        if (design != wanted) {
            wanted = design;
            worker.execute(() -> analyse(design));
        }
    }

    /// Asks anew for a design, because something else than the design has changed.
    public void again(Design design) {
        wanted = null;
        check(design);
    }

    private void analyse(Design design) {
        if (design == wanted) {
            analysis.findings(design, () -> design != wanted)
                    .ifPresent(findings -> Platform.runLater(() -> deliver(design, findings)));
        }
    }

    private void deliver(Design design, List<Finding> findings) {
        if (design == wanted) {
            tell.accept(design, findings);
        }
    }

    public void stop() {
        wanted = null;
        worker.shutdownNow();
    }
}
