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

    @ParameterizedTest
    @EnumSource
    void the_anatomy_of_a_drawing_leaves_a_picture(Theme theme) {
        Pictures.save("canvas-anatomy-" + theme.word(),
                Pictures.inFx(() -> picture(new Look(theme, 1), 1440, 900, Sample.anatomy(), Sample::showStates)));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_link(Theme theme) {
        Pictures.save("canvas-links-" + theme.word(), Pictures.inFx(() -> picture(new Look(theme, 1), 1200, 800,
                Sample.links(), canvas -> {
                    canvas.state("l14", LinkState.CUT);
                    canvas.state("l15", LinkState.SLOW);
                    canvas.state("l16", LinkState.PREVIEW);
                    canvas.selection(Selection.of("l17"));
                })));
    }

    @Test
    void long_names() {
        Pictures.save("canvas-long",
                Pictures.inFx(() -> picture(new Look(Theme.LIGHT, 1), 912, 600, Sample.longNames(), canvas -> {
                    canvas.badges(Sample.badges());
                })));
    }

    @Test
    void a_spotlight() {
        Pictures.save("canvas-spotlight", Pictures.inFx(() -> picture(new Look(Theme.DARK, 1), 912, 792,
                Sample.exercise(), canvas -> canvas.spotlight(java.util.List.of("lb", "l4", "l5")))));
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
