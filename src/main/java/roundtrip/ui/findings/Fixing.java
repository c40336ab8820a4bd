package roundtrip.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.QuickFixes;
import roundtrip.layout.Placing;
import roundtrip.lesson.Demonstration;
import roundtrip.lesson.Performance;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Topology;

/// Works out off the thread of the window how a finding can be ended, and what the same requests meet without and with that.
public final class Fixing {
    private final Supplier<QuickFixes> fixes;
    private final Simulation simulation;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "fixes");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Finding wanted;

    public Fixing(Supplier<QuickFixes> fixes, Simulation simulation) {
        this.fixes = fixes;
        this.simulation = simulation;
    }

    /// @param tell told on the thread of the window, unless another finding was asked about meanwhile
    public void find(Design design, Finding finding, Consumer<List<Fix>> tell) {
        find(finding, () -> of(design, finding), tell);
    }

    /// The same for something that an exercise asks for: where no fix adds it, a step towards the whole does.
    public void findStep(Design design, Finding missing, Consumer<List<Fix>> tell) {
        find(missing, () -> steps(design, missing), tell);
    }

    private void find(Finding finding, Supplier<List<Fix>> work, Consumer<List<Fix>> tell) {
        wanted = finding;
        worker.execute(() -> {
            if (finding == wanted) {
                List<Fix> found = work.get();
                Platform.runLater(() -> {
                    if (finding == wanted) {
                        tell.accept(found);
                    }
                });
            }
        });
    }

    /// Plays a finding unseen.
    ///
    /// @param tell told on the thread of the window whether what it claims was to be seen
    public void rehearse(Topology topology, Finding finding, Consumer<Boolean> tell) {
        if (worker.isShutdown()) {
            return; // the window closes
        }
        worker.execute(() -> {
            boolean shown = Exhibit.isShown(simulation, topology, finding);
            Platform.runLater(() -> tell.accept(shown));
        });
    }

    /// The fixes of a finding, the best first.
    List<Fix> of(Design design, Finding finding) {
        Optional<Performance> played = Demonstration.of(design.topology(), finding)
                .map(one -> one.play(simulation, design.topology())).filter(Performance::isShown);
        Optional<Demonstration> demonstration = played.map(Performance::demonstration);
        Optional<Fix.Outcome> now = played.map(Fix.Outcome::of);
        List<Fix> found = fixes.get().of(design, finding).stream().map(Fixing::placed)
                .map(edit -> new Fix(edit, now.flatMap(before -> demonstration
                        .map(one -> outcome(one, edit.apply(design))).filter(after -> !after.equals(before))
                        .map(after -> new Fix.Trial(before, after)))))
                .toList();
        return found.stream().allMatch(Fix::doesHarm)
                ? found
                : found.stream().filter(fix -> !fix.doesHarm()).toList();
    }

    private List<Fix> steps(Design design, Finding missing) {
        List<Fix> found = of(design, missing);
        return !found.isEmpty()
                ? found
                : fixes.get().steps(design, missing).stream().map(Fixing::placed)
                        .map(edit -> new Fix(edit, Optional.empty())).toList();
    }

    private Fix.Outcome outcome(Demonstration demonstration, Design design) {
        return Fix.Outcome.of(demonstration.play(simulation, design.topology()));
    }

    /// New parts stand where requests come by them or where there is room beside what is drawn, and stay there.
    private static Edit placed(Edit edit) {
        return Edit.of(edit.name(), edit.aim(), design -> {
            Design changed = edit.apply(design);
            return changed.with(Placing.insert(changed.topology()));
        });
    }

    public void stop() {
        wanted = null;
        worker.shutdownNow();
    }
}
