package roundtrip.ui.findings;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.junit.jupiter.api.Test;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.analysis.Review;
import roundtrip.analysis.rules.Rules;
import roundtrip.files.Examples;
import roundtrip.files.Opener;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;

import static org.assertj.core.api.Assertions.assertThat;

class PickedRowTest {
    @Test
    void a_row_that_is_picked_on_the_drawing_is_seen_in_a_low_list() {
        Pictures.inFx(() -> {
            Design design = new Opener(new Formats(List.of(JsonFormat.format()))).open(Examples.FIRST).placed()
                    .forExercise(null);
            List<Finding> findings = new Analyzer(Rules.all()).findings(design);
            FindingsPanel panel = new FindingsPanel(new Deeds());
            panel.show(design, Review.of(design, findings));
            Pictures.of(new Look(), 320, 260, panel);
            for (Finding finding : List.of(findings.getLast(), findings.getFirst())) {
                panel.picked(finding);
                panel.layout();
                ScrollPane scroll = (ScrollPane) panel.lookup("#findings-scroll");
                Node row = panel.lookup("#finding-" + finding.rule());
                Bounds seen = scroll.localToScene(scroll.getLayoutBounds());
                Bounds place = row.localToScene(row.getLayoutBounds());
                assertThat(place.getMinY()).as(finding.rule()).isGreaterThanOrEqualTo(seen.getMinY() - 1);
                assertThat(place.getMaxY()).as(finding.rule()).isLessThanOrEqualTo(seen.getMaxY() + 1);
            }
            return null;
        });
    }
}
