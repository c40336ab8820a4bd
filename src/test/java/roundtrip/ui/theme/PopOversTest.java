package roundtrip.ui.theme;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import roundtrip.ui.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

class PopOversTest {
    /// With the skin of ControlsFX this never ends.
    @ParameterizedTest
    @EnumSource(ArrowLocation.class)
    void a_page_may_grow_while_somebody_asks_where_its_window_is(ArrowLocation location) {
        Pane content = Pictures.inFx(Pane::new);
        Stage stage = Pictures.inFx(() -> {
            Stage opened = new Stage();
            opened.setScene(new Scene(new Pane(), 400, 300));
            opened.show();
            return opened;
        });
        PopOver popOver = Pictures.inFx(() -> {
            content.setPrefSize(200, 100);
            PopOver made = PopOvers.of(content);
            made.setArrowLocation(location);
            made.xProperty().subscribe(_ -> {});
            made.yProperty().subscribe(_ -> {});
            made.show(stage.getScene().getRoot(), 500, 500, Duration.ZERO);
            return made;
        });
        for (int size = 100; size <= 400; size += 100) {
            int now = size;
            Pictures.inFx(() -> {
                content.setPrefSize(now, now);
                return null;
            });
            Pictures.settle();
            assertThat(content.getHeight()).isEqualTo(now);
        }
        Pictures.inFx(() -> {
            popOver.hide(Duration.ZERO);
            stage.close();
            return null;
        });
    }
}
