package roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import roundtrip.cli.Desktop;
import roundtrip.cli.NoDesktopException;
import roundtrip.cli.NoDesktopException.Missing;
import roundtrip.cli.Program;

import static org.assertj.core.api.Assertions.assertThat;

/// The window as the command line sees it, and what it does with bad outlets.
class WithoutDisplayTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_file_is_handed_to_the_window() {
        List<Path> opened = new ArrayList<>();
        assertThat(run(opened::add, out, DISTRIBUTED)).isZero();
        assertThat(run(opened::add, out)).isZero();
        assertThat(opened).containsExactly(Path.of(DISTRIBUTED), null);
        assertThat(out.size() + err.size()).isZero();
    }

    @Test
    void no_window_opens_on_a_file_that_cannot_be_read() {
        List<Path> opened = new ArrayList<>();
        assertThat(run(opened::add, out, "none.json")).isEqualTo(2);
        assertThat(run(opened::add, out, "-")).isEqualTo(2);
        assertThat(opened).isEmpty();
    }

    @Test
    void without_a_display_the_file_is_played_as_text() {
        assertThat(run(missing(Missing.DISPLAY), out, Shell.design("3-scale-up"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("no display");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Shell.run("demo", Shell.design("3-scale-up")).out());
    }

    @Test
    void without_a_file_the_exercise_is_played_and_what_is_missing_is_named() {
        assertThat(run(missing(Missing.GTK), out)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("GTK 3");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Shell.run("demo").out());
    }

    @Test
    void our_own_fault_is_one_sentence_and_a_trace_only_on_demand() {
        Desktop broken = _ -> {
            throw new IllegalStateException("secret");
        };
        assertThat(run(broken, out)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("--debug").doesNotContain("secret");
        err.reset();
        assertThat(run(broken, out, "--debug")).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("secret", "\tat ");
    }

    @Test
    void a_reader_that_has_enough_is_no_mistake() {
        assertThat(run(missing(Missing.DISPLAY), failing("Broken pipe"), "demo")).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_full_disk_is_told() {
        assertThat(run(missing(Missing.DISPLAY), failing("No space left on device"), "demo")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("No space left on device");
    }

    private static Desktop missing(Missing what) {
        return _ -> {
            throw new NoDesktopException(what, new UnsupportedOperationException());
        };
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private int run(Desktop desktop, OutputStream output, String... arguments) {
        var tools = Main.tools(desktop, (_, _, _) -> new byte[0]);
        return new Program(tools).run(arguments, new ByteArrayInputStream(new byte[0]), output, err);
    }
}
