package roundtrip.formats.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Group;
import roundtrip.topology.RandomTopologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// Whatever stands in a file, it becomes a design that can be written and read again, or one sentence.
class DrawioSturdyTest {
    private static final Duration HANGING = Duration.ofMinutes(2);

    private static void comesBack(Importer reader, String text) {
        Imported first;
        try {
            first = reader.read("x.drawio", text);
        } catch (UnreadableException problem) {
            assertThat(problem).hasMessageStartingWith("x.drawio");
            return;
        } catch (RuntimeException problem) {
            throw new AssertionError(text, problem);
        }
        String written = Drawings.written(first.design());
        assertThat(reader.read("x.drawio", written).design()).as(text + "\n-----\n" + written)
                .isEqualTo(first.design());
    }

    @Test
    void edited_drawings_always_become_a_design_that_comes_back() {
        List<String> texts = new ArrayList<>(Drawings.all());
        for (long seed = 0; seed < 60; seed++) {
            texts.add(Drawings.written(RandomTopologies.design(seed)));
        }
        Random random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            String text = changed(texts.get(random.nextInt(texts.size())), texts.get(random.nextInt(texts.size())),
                    random);
            comesBack(Drawings.GUESSING, text);
            comesBack(Drawings.BARE, text);
        }
    }

    /// Lines go, come twice, move, swap letters, or come from another text; values swap places.
    private static String changed(String text, String other, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        List<String> others = other.lines().toList();
        for (int i = 1 + random.nextInt(4); i > 0 && lines.size() > 1; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 2 -> lines.set(at, others.get(random.nextInt(others.size())));
                case 3 -> lines.set(at, garbled(lines.get(at), random));
                default -> lines.set(at, swapped(lines.get(at), lines.get(random.nextInt(lines.size())), random));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String garbled(String line, Random random) {
        if (line.isEmpty()) {
            return "<";
        }
        int at = random.nextInt(line.length());
        String letter = String.valueOf("\"<>/=&;'01-_x.{}[]\\ ".charAt(random.nextInt(20)));
        return line.substring(0, at) + (random.nextBoolean() ? letter : "") + line.substring(at + random.nextInt(2));
    }

    /// An attribute takes the value of one in another line, so ids, parents, ends and memories meet in new ways.
    private static String swapped(String line, String other, Random random) {
        String[] values = line.split("\"", -1);
        String[] others = other.split("\"", -1);
        if (values.length < 3 || others.length < 3) {
            return line;
        }
        values[1 + 2 * random.nextInt(values.length / 2)] = others[1 + 2 * random.nextInt(others.length / 2)];
        return String.join("\"", values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<mxfile", "<mxfile></mxfile>", "<a/>", "<mxfile/><mxfile/>", "\u0000", "&", "<svg/>",
            "<mxfile><diagram>no base 64!</diagram></mxfile>", "<mxfile><diagram>aGFsbG8=</diagram></mxfile>",
            "<mxGraphModel>&unknown;</mxGraphModel>"})
    void what_is_no_drawing_is_refused_with_one_sentence(String text) {
        assertThatThrownBy(() -> Drawings.read(text)).isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("x.drawio").hasMessageMatching("[^\\n]{20,300}");
    }

    @Test
    void a_mistake_is_told_with_its_line() {
        assertThatThrownBy(() -> Drawings.read("<mxfile>\n<diagram>\n</mxfile>")).hasMessageStartingWith(
                "x.drawio, line 3: ");
    }

    @Test
    void no_entity_of_the_file_is_ever_looked_up() {
        String outside = "<!DOCTYPE mxfile [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + Drawings.page(Drawings.shape("2", "&x;", "", "1"));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE lolz [<!ENTITY a \"lol\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ").append(c).append(" \"").append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        String many = laughs + "]>" + Drawings.page(Drawings.shape("2", "&j;", "", "1"));

        for (String text : List.of(outside, many)) {
            assertThatThrownBy(() -> Drawings.read(text)).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void a_small_page_that_unpacks_into_a_huge_one_is_refused() {
        byte[] bomb = new byte[64 * 1024 * 1024];
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(bomb);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        while (!deflater.finished()) {
            packed.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        String text = "<mxfile><diagram>" + Base64.getEncoder().encodeToString(packed.toByteArray())
                + "</diagram></mxfile>";

        assertThatThrownBy(() -> Drawings.read(text)).isInstanceOf(UnreadableException.class)
                .hasMessageContaining("unpacked");
    }

    @Test
    void elements_inside_each_other_without_end_are_refused() {
        for (String element : List.of("<a>", "<mxCell>", "<mxfile><diagram>")) {
            assertThatThrownBy(() -> Drawings.read(element.repeat(100_000))).isInstanceOf(UnreadableException.class);
        }
    }

    @Test
    void a_hundred_thousand_shapes_inside_each_other_are_read() {
        String text = Drawings.page(IntStream.range(0, 100_000)
                .mapToObj(i -> "<mxCell id=\"c" + i + "\" vertex=\"1\" parent=\"" + (i == 0 ? "1" : "c" + (i - 1))
                        + "\"/>")
                .collect(Collectors.joining()));

        assertTimeoutPreemptively(HANGING, () -> {
            Imported read = Drawings.BARE.read("x", text);
            assertThat(read.design().topology().components().size() + read.design().topology().groups().size())
                    .isEqualTo(100_000);
        });
    }

    @Test
    void no_ten_megabytes_take_long() {
        int size = 10 * 1024 * 1024;
        List<String> texts = List.of("<a>".repeat(size / 3), "<a/>".repeat(size / 4), "&".repeat(size),
                "<mxGraphModel>" + "&lt;".repeat(size / 4) + "</mxGraphModel>",
                Drawings.page(Drawings.shape("2", "&amp;".repeat(size / 5), "html=1;", "1")),
                Drawings.page(Drawings.shape("2", "&lt;b".repeat(size / 5), "html=1;", "1")),
                Drawings.page(Drawings.shape("2", "a ".repeat(size / 2), "", "1")),
                Drawings.page(Drawings.shape("2", "x", "a=1;".repeat(size / 4), "1")),
                Drawings.page("<mxCell vertex='1' parent='1'/>".repeat(size / 31)),
                Drawings.page("<mxCell id='a' vertex='1' parent='a'/>".repeat(size / 38)),
                "<mxfile><diagram>" + "A".repeat(size) + "</diagram></mxfile>",
                "<mxfile>" + "<diagram/>".repeat(size / 10) + "</mxfile>");
        for (String text : texts) {
            assertTimeoutPreemptively(HANGING, () -> {
                try {
                    Drawings.read(text);
                } catch (UnreadableException problem) {
                    assertThat(problem.getMessage()).hasSizeLessThan(400);
                }
            }, () -> text.substring(0, 200));
        }
    }

    @Test
    void frames_lie_no_deeper_in_each_other_than_others_can_follow() {
        String text = Drawings.page(IntStream.range(0, 300)
                .mapToObj(i -> Drawings.shape("c" + i, "C", "container=1;", i == 0 ? "1" : "c" + (i - 1)))
                .collect(Collectors.joining()));
        Imported read = Drawings.read(text);
        int depth = 0;
        for (Group group : read.design().topology().groups()) {
            int own = 0;
            for (Group up = group; up != null && up.parent() != null; own++) {
                up = read.design().topology().group(up.parent());
            }
            depth = Math.max(depth, own);
        }

        assertThat(depth).isBetween(10, Nesting.DEEPEST);
        assertThat(read.notes()).anyMatch(note -> note.text().contains("more than " + Nesting.DEEPEST + " deep"));
    }

    @Test
    void five_thousand_shapes_are_read_and_written() {
        String text = Drawings.page(IntStream.range(0, 2_500)
                .mapToObj(i -> Drawings.shape("s" + i, "Server " + i + " - Nginx + App", "html=1;", "1")
                        + Drawings.edge("e" + i, "HTTP", "", "s" + i, "s" + (i + 1) % 2_500))
                .collect(Collectors.joining("\n")));

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(500_000);
        assertTimeoutPreemptively(HANGING, () -> comesBack(Drawings.GUESSING, text));
    }
}
