package roundtrip.ui.playback;

import java.math.BigDecimal;
import java.util.Objects;

import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;

import roundtrip.layout.Geometry;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.simulation.Run;
import roundtrip.simulation.Runs;
import roundtrip.simulation.Stage;
import roundtrip.simulation.Staging;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;
import roundtrip.ui.Pictures;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// A part of which more is asked than it can do.
class CrowdTest {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;

    private static Topology busy() {
        Topology drawing = ReferenceDesigns.topology("2-secured-and-monitored");
        return drawing.with(Objects.requireNonNull(drawing.component("s1/app"))
                .with(Property.SERVICE_MS, BigDecimal.valueOf(4000)).with(Property.SLOTS, 1));
    }

    @Test
    void who_waits_is_shown_where_it_waits_and_gone_when_it_is_served() {
        Topology drawing = busy();
        Stage stage = Staging.of(Runs.trace(drawing, Run.traffic(drawing, 16, 2, 0, 1)));
        long crowded = stage.steps().stream()
                .filter(at -> stage.at(at).waits().stream().anyMatch(wait -> wait.requests() > 2)).findFirst()
                .orElseThrow();
        Pictures.inFx(() -> {
            CanvasView canvas = new CanvasView();
            Scene scene = new Scene(canvas, WIDTH, HEIGHT);
            Look look = new Look(Theme.DARK, 1);
            look.dress(scene);
            canvas.show(drawing, Geometry.of(drawing));
            Show show = new Show(canvas);
            show.begin();
            show.draw(stage.at(crowded));
            canvas.applyCss();
            canvas.layout();
            assertThat(words(canvas)).contains("waiting");
            Pictures.save("crowd-dark", scene.snapshot(null));
            show.draw(stage.at(stage.lengthNs()));
            canvas.applyCss();
            assertThat(words(canvas)).doesNotContain("waiting");
            return null;
        });
    }

    private static String words(CanvasView canvas) {
        StringBuilder words = new StringBuilder();
        canvas.view("s1/app").lookupAll(".label").forEach(node -> words.append(((Label) node).getText()).append(' '));
        return words.toString();
    }
}
