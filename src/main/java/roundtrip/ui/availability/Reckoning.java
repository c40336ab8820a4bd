package roundtrip.ui.availability;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.availability.Availability;
import roundtrip.topology.Topology;

/// Works out availabilities off the thread of the window. Of drawings that come while it works only the last counts.
final class Reckoning {
    private final BiConsumer<Topology, Availability> tell;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "availability");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Topology wanted;

    /// @param tell told on the thread of the window
    Reckoning(BiConsumer<Topology, Availability> tell) {
        this.tell = tell;
    }

    void reckon(Topology topology) {
        if (topology != wanted) {
            wanted = topology;
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
            tell.accept(topology, found);
        }
    }

    void stop() {
        wanted = null;
        worker.shutdownNow();
    }
}
