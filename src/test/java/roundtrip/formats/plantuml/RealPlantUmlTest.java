package roundtrip.formats.plantuml;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import roundtrip.formats.outline.HardDesigns;
import roundtrip.formats.outline.Sight;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;

/// The real PlantUML draws what we meant.
class RealPlantUmlTest {
    @Test
    void every_design_is_drawn_as_it_was_meant() {
        HardDesigns.all().forEach(RealPlantUmlTest::isDrawn);
    }

    @Test
    void no_word_of_the_language_is_taken_for_more_than_an_id() {
        List<String> words = RealPlantUml.words();
        assertThat(words).contains("title", "actor", "skinparam").hasSizeGreaterThan(500);
        for (int i = 0; i < words.size(); i += 50) {
            isDrawn(HardDesigns.called(words.subList(i, Math.min(i + 50, words.size()))));
        }
    }

    private static void isDrawn(Design design) {
        String text = PlantUmlFormat.format().exporter().write(design);
        assertThat(RealPlantUml.seen(text, RealPlantUmlTest::eyes).told()).as(text)
                .isEqualTo(Sight.of(design, RealPlantUmlTest::eyes).told());
    }

    /// An empty line is drawn as a blank, a tab as a gap, some blanks as those that do not break a line.
    /// Very long lines were broken.
    private static String eyes(String label) {
        String lines = label.replace('\u00a0', ' ').lines().map(line -> line.isEmpty() ? " " : line)
                .collect(Collectors.joining(label.length() > 200 ? "" : "\n"));
        return lines.isEmpty() ? " " : lines;
    }
}
