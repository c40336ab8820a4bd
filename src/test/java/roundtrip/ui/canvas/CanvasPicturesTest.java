package roundtrip.ui.canvas;

import java.util.function.Consumer;

import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import roundtrip.editing.Selection;
import roundtrip.layout.Geometry;
import roundtrip.topology.Topology;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

/// Leaves pictures of the canvas that people look at; each must at least hold more than its ground.
class CanvasPicturesTest {
    @ParameterizedTest
    @EnumSource
    void the_distributed_exercise(Theme theme) {
        WritableImage picture = Pictures.inFx(() -> picture(new Look(theme, 1), 912, 792, Sample.exercise(), canvas -> {
            canvas.badges(Sample.badges());
            canvas.selection(Selection.of("lb"));
        }));
        Pictures.save("canvas-exercise-" + theme.word(), picture);
        assertThat(picture.getPixelReader().getColor(0, 0)).isEqualTo(theme.color("canvas"));
    }

    @Test
    void at_150_percent() {
        Pictures.save("canvas-150", Pictures.inFx(() -> picture(new Look(Theme.LIGHT, 1.5), 1368, 1188,
                Sample.exercise(), canvas -> canvas.badges(Sample.badges()))));
    }

    @Test
    void an_empty_canvas() {
        Pictures.save("canvas-empty",
                Pictures.inFx(() -> picture(new Look(Theme.LIGHT, 1), 912, 600, Topology.empty(), _ -> {})));
    }

    static WritableImage picture(Look look, double width, double height, Topology topology,
            Consumer<CanvasView> prepared) {
        CanvasView canvas = new CanvasView();
        canvas.viewport().unitProperty().bind(look.scaleProperty());
        canvas.show(topology, Geometry.of(topology));
        prepared.accept(canvas);
        canvas.fit();
        return Pictures.of(look, width, height, canvas);
    }
}
