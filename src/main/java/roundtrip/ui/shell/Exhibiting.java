package roundtrip.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.lesson.Performance;
import roundtrip.simulation.Simulation;
import roundtrip.ui.findings.Exhibit;
import roundtrip.ui.findings.ExhibitBar;

/// A finding in action: its run in the mode Simulate, under a bar that says what is seen and leads back.
final class Exhibiting {
    private final Simulating simulating;
    private final Simulation simulation;
    private final ExhibitBar bar;
    private @Nullable Performance shown;

    /// @param back leads to where one came from
    Exhibiting(Simulating simulating, Simulation simulation, Desk desk, Runnable back) {
        this.simulating = simulating;
        this.simulation = simulation;
        bar = new ExhibitBar(back);
        desk.head(bar);
        desk.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (shown != null && event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                back.run();
            }
        });
        simulating.listen(this::refresh);
    }

    /// The mode Simulate is in front.
    void show(Exhibit exhibit) {
        Performance performance = exhibit.play(simulation);
        shown = performance;
        bar.show(exhibit.title());
        simulating.show(performance.trace().topology(), performance.trace().run());
    }

    private void refresh() {
        Performance performance = shown;
        if (performance != null && simulating.isOver() && !bar.hasTold()) {
            bar.tell(performance.sentence());
        }
    }

    void end() {
        shown = null;
        bar.hide();
    }
}
