package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.formats.Exporter;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Note;
import roundtrip.topology.Design;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a flowchart can hold is written back, or a note names it. Each text has its lines, and behind `|` the piece to look for.
class NothingDroppedTest {
    private static final String[] PARTS = {"a[\"Thing\"] --> b[\"MySQL\"]", "subgraph g [\"Cluster\"]", "c[\"Redis\"]",
            "end"};

    private static final List<String> ROWS = List.of(
            "classDef hot fill:#f00,stroke:#333,stroke-width:4px | classDef hot fill:#f00,stroke:#333,stroke-width:4px",
            "classDef hot fill:rgb(1, 2, 3) | fill:#010203",
            "classDef a-b,c fill:#f00 | classDef a-b,c fill:#f00",
            "classDef été fill:#f00 | classDef ete fill:#f00",
            "classDef default fill:#fff | classDef default fill:#fff",
            "classDef hot fill:url(x) | fill:url(x)",
            "class c hot | hot",
            "class c my-class | my-class\n",
            "class g,c warm | class g warm",
            "c:::hot | hot\n",
            "style c fill:#bbf,stroke-dasharray: 5 5 | style c fill:#bbf,stroke-dasharray: 5 5",
            "style g fill:#bbf | style g fill:#bbf",
            "style c color:var(--x) | color:var(--x)",
            "linkStyle 0 stroke:#f00 | linkStyle 0 stroke:#f00",
            "linkStyle default stroke:#f00 | linkStyle default stroke:#f00",
            "linkStyle 7 stroke:#f00 | linkStyle 7 stroke:#f00",
            "click c \"https://x.y/z\" \"Tip\" _blank | click c \"https://x.y/z\" \"Tip\" _blank",
            "click c href \"https://x.y\" | click c href \"https://x.y\"",
            "click c callback \"Tooltip\" | click c callback \"Tooltip\"",
            "click c call fn(1) \"Tooltip\" | click c call fn(1) \"Tooltip\"",
            "click c call fn(\"<style>\") | <style>",
            "d[\"fa:fa-server Web\"] | fa:fa-server Web",
            "d[\"`**bold** _it_`\"] | `**bold** _it_`",
            "d[\"<img src='x.png'/> MySQL\"] | <img src='x.png'/> MySQL",
            "d@{ img: \"https://x.y/z.png\", label: \"Img\" } | https://x.y/z.png",
            "d@{ icon: \"fa:user\", label: \"Icon\" } | fa:user",
            "d@{ shape: doc, label: \"Doc\" } | doc",
            "d@{ shape: nosuch, label: \"Doc\" } | nosuch",
            "d>\"odd\"] | d>\"odd\"]",
            "d[[\"Thing\"]] | d[[\"Thing\"]]",
            "e1@{ animate: true } | animate: true",
            "a e7@-.-> c | e7",
            "a ~~~ c | a ~~~ c",
            "a ~~~~~ c | a ~~~~~ c",
            "a ----> c | a ----> c",
            "a x--x c | a x--x c",
            "a --o c | a --o c",
            "a ==> c | a ==> c",
            "a -->|\"`_it_`\"| c | `_it_`",
            "%% somebody's remark | %% somebody's remark",
            "%%{init: {\"theme\": \"dark\"}}%% | %%{init: {\"theme\": \"dark\"}}%%",
            "accTitle: For all | accTitle: For all",
            "accDescr: What it shows | accDescr: What it shows",
            "accDescr { one\n two } | two",
            "title Words | Words",
            "---\ntitle: My words\nconfig:\n  theme: forest\n---\nflowchart TB | My words",
            "---\ntitle: My words\nconfig:\n  theme: forest\n---\nflowchart TB | theme: forest",
            "flowchart LR | flowchart LR",
            "flowchart-elk LR | flowchart",
            "subgraph h [\"Inner\"]\\n direction LR\\n z[\"Z\"]\\n end | direction LR",
            "subgraph h [\"`**Inner**`\"]\\n z[\"Z\"]\\n end | `**Inner**`",
            "subgraph h [\"Empty\"]\\n end | Empty",
            "no sense at all ) | at all )",
            "direction LR | LR");

    private static Importer importer(boolean guesses) {
        return guesses ? MermaidFormat.format().importer() : MermaidFormat.bare();
    }

    private static void check(String row, boolean guesses, boolean comments) {
        String piece = row.substring(row.lastIndexOf('|') + 1).stripLeading();
        String lines = row.substring(0, row.lastIndexOf('|')).strip().replace("\\n", "\n");
        String text = lines.startsWith("---\n") || lines.startsWith("flowchart")
                ? lines + "\n" + String.join("\n", PARTS)
                : "flowchart TB\n" + String.join("\n", PARTS) + "\n" + lines;
        Imported read = importer(guesses).read("x.mmd", text + "\n");
        Exporter exporter = MermaidFormat.writing(MermaidOptions.standard().withComments(comments));
        String written = exporter.write(read.design());
        List<String> told = new ArrayList<>(List.of(written));
        read.notes().stream().map(Note::text).forEach(told::add);
        exporter.cautions(read.design()).stream().map(Note::text).forEach(told::add);
        assertThat(told).as(row).anyMatch(each -> each.contains(piece));
        if (comments) {
            Design again = importer(guesses).read("x.mmd", written).design();
            assertThat(again).as(written).isEqualTo(read.design());
        }
    }

    static Stream<String> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_is_written_back_or_named(String row) {
        for (boolean guesses : new boolean[]{true, false}) {
            check(row, guesses, true);
            check(row, guesses, false);
        }
    }

    @Test
    void a_style_stays_on_its_arrow_when_other_arrows_are_no_links() {
        String text = "flowchart TB\n u[User] --> w[Nginx]\n w --> u\n u ~~~ w\n w --> d[(MySQL)]\n linkStyle 3 stroke:#f00\n linkStyle 0,2 stroke:#00f\n linkStyle 1 stroke:#0f0\n";
        Imported read = MermaidFormat.format().importer().read("x.mmd", text);
        String written = MermaidText.of(read.design(), MermaidOptions.standard()).text();
        assertThat(written).contains("linkStyle 1 stroke:#f00\n", "linkStyle 0,2 stroke:#00f\n").doesNotContain("#0f0");
        assertThat(read.notes()).extracting(Note::text).anyMatch(note -> note.contains("linkStyle 1 stroke:#0f0"));
        assertThat(MermaidFormat.format().importer().read("x.mmd", written).design()).isEqualTo(read.design());
    }
}
