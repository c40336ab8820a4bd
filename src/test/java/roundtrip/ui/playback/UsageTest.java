package roundtrip.ui.playback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;

import static org.assertj.core.api.Assertions.assertThat;

class UsageTest {
    @Test
    void parts_of_two_servers_can_be_told_apart() {
        List<String> seen = Pictures.inFx(() -> {
            Usage usage = new Usage(id -> "Application server of Server " + id);
            usage.refresh(new LinkedHashMap<>(Map.of("1", 0.26, "2", 0.05)));
            Pictures.of(new Look(), 320, 300, usage);
            return usage.lookupAll(".share-name").stream()
                    .map(node -> ((Text) ((Label) node).lookup(".text")).getText())
                    .toList();
        });
        assertThat(seen).containsExactly("Application server of Server 1", "Application server of Server 2");
    }
}
