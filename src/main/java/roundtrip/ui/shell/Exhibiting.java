package roundtrip.ui.shell;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.findings.Exhibit;
import roundtrip.ui.findings.ExhibitBar;

/// A finding in action: its run in the mode Simulate, under a bar that says what is seen and leads back.
final class Exhibiting {
    private final Simulating simulating;
    private final CanvasView canvas;
    private final Desk desk;
    private final ExhibitBar bar;
    private final Wanderer wanderer;
    private @Nullable Exhibit shown;

    /// @param back leads to where one came from
    Exhibiting(Simulating simulating, CanvasView canvas, Desk desk, Runnable back) {
        this.simulating = simulating;
        this.canvas = canvas;
        this.desk = desk;
        bar = new ExhibitBar(back);
        wanderer = new Wanderer(canvas);
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
        shown = exhibit;
        bar.show(exhibit.title());
        Itinerary itinerary = new Itinerary(exhibit.topology(), exhibit.focus());
        if (exhibit.run().isSilent()) {
            desk.offer(Mode.SIMULATE, simulating.alone());
            canvas.spotlight(itinerary.passed());
        }
        simulating.show(exhibit.topology(), exhibit.run());
        if (exhibit.run().isSilent()) {
            wanderer.go(itinerary);
        }
    }

    private void refresh() {
        Exhibit exhibit = shown;
        if (exhibit != null && simulating.isOver() && !bar.hasTold()) {
            bar.tell(exhibit.seen());
        }
    }

    /// To be called once the mode has changed, if it does.
    void end() {
        if (shown != null) {
            shown = null;
            canvas.spotlight(List.of());
            wanderer.stop();
            desk.offer(Mode.SIMULATE, simulating.workplace());
            simulating.resume();
        }
        bar.hide();
    }
}
