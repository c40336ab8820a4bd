package roundtrip.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;
import roundtrip.topology.Design;
import roundtrip.topology.Extras;
import roundtrip.topology.Placement;
import roundtrip.topology.Topology;

import static org.assertj.core.api.Assertions.assertThat;

class ExamplesTest {
    private static final Opener OPENER = new Opener(new Formats(List.of(JsonFormat.format())));

    @Test
    void every_example_opens_without_a_note_and_has_a_title() {
        for (Example example : Examples.all()) {
            Opened opened = OPENER.open(example);

            assertThat(opened.notes()).as(example.id()).isEmpty();
            assertThat(opened.design().title()).isNotBlank();
            assertThat(opened.design().exercise()).isEqualTo(example.exercise());
            assertThat(Examples.called(example.id())).contains(example);
        }
    }

    @Test
    void every_file_of_examples_stands_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources", "examples"))) {
            assertThat(files.map(file -> "/examples/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(Examples.all().stream().map(Example::resource).toList());
        }
    }

    @Test
    void the_examples_are_the_reference_designs_whatever_their_places() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "reference-designs"))) {
            List<Design> references = files.sorted().map(file -> bare(OPENER.open(file).design())).toList();

            assertThat(Examples.all().stream().map(example -> bare(OPENER.open(example).design())))
                    .containsExactlyElementsOf(references);
        }
    }

    private static Design bare(Design design) {
        Topology topology = design.topology();
        return design.carrying(Extras.none()).with(new Topology(
                topology.components().map(part -> part.placed(Placement.none())),
                topology.links().map(link -> link.bent(List.of())),
                topology.groups().map(group -> group.placed(Placement.none()))));
    }
}
