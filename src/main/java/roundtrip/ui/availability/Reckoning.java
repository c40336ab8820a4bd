package roundtrip.ui.availability;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.availability.Availability;
import roundtrip.topology.Topology;

/// Works out availabilities off the thread of the window. Of drawings that come while it works only the last counts.
final class Reckoning {
    /// Shorter waits are not worth a word.
    private static final Duration PATIENCE = Duration.millis(200);

    private final BiConsumer<Topology, Availability> tell;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "availability");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Topology wanted;

    /// @param working told when it takes a while
    /// @param tell told on the thread of the window
    Reckoning(Runnable working, BiConsumer<Topology, Availability> tell) {
        this.tell = tell;
        patience.setOnFinished(_ -> working.run());
    }

    void reckon(Topology topology) {
        if (topology != wanted) {
            wanted = topology;
            patience.playFromStart();
            worker.execute(() -> {
                if (topology == wanted) {
                    Availability found = Availability.of(topology);
                    Platform.runLater(() -> deliver(topology, found));
                }
            });
        }
    }

    private void deliver(Topology topology, Availability found) {
        if (topology == wanted) {
            patience.stop();
            tell.accept(topology, found);
        }
    }

    void stop() {
        wanted = null;
        patience.stop();
        worker.shutdownNow();
    }
}
