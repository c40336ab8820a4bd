package roundtrip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RouteTest {
    private static final String DISTRIBUTED = Shell.design("1-distributed-web-infrastructure");

    @Test
    void each_question_gets_a_line_in_order() {
        Shell shell = Shell.run("route", DISTRIBUTED, "--without", "lb", "--without", "", "--without", "s1,s2/db",
                "--without=l5", "--without", "s1/db");
        assertThat(shell).isEqualTo(new Shell(0, """
                {"without":["lb"],"read":"down","write":"down"}
                {"without":[],"read":"ok","write":"ok"}
                {"without":["s1","s2/db"],"read":"down","write":"down"}
                {"without":["l5"],"read":"ok","write":"ok"}
                {"without":["s1/db"],"read":"ok","write":"down"}
                """, ""));
    }

    @Test
    void without_a_question_the_design_is_intact() {
        assertThat(Shell.run("route", DISTRIBUTED))
                .isEqualTo(new Shell(0, "{\"without\":[],\"read\":\"ok\",\"write\":\"ok\"}\n", ""));
    }

    @Test
    void an_id_that_names_nothing_is_refused_before_anything_is_answered() {
        assertThat(Shell.run("route", DISTRIBUTED, "--without", "lb", "--without", "s1/ghost"))
                .isEqualTo(new Shell(2, "", DISTRIBUTED + ": there is no part, link or group s1/ghost in it;"
                        + " name one of its ids\n"));
    }

    @Test
    void the_file_may_come_on_standard_input() throws IOException {
        String text = Files.readString(Path.of(DISTRIBUTED));
        assertThat(Shell.piped(text, "route", "-", "--without", "lb").out())
                .isEqualTo("{\"without\":[\"lb\"],\"read\":\"down\",\"write\":\"down\"}\n");
    }

    @Test
    void without_a_database_nothing_can_be_written_and_that_is_said() {
        String site = "{\"form\": 1, \"nodes\": [{\"id\": \"user\", \"kind\": \"client\"}, {\"id\": \"s1\", \"kind\":"
                + " \"server\", \"services\": [{\"id\": \"web\", \"kind\": \"web\"}]}], \"links\": [{\"id\": \"l1\","
                + " \"kind\": \"request\", \"from\": \"user\", \"to\": \"s1/web\"}]}";
        Shell shell = Shell.piped(site, "route", "-");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).isEqualTo("{\"without\":[],\"read\":\"ok\",\"write\":\"down\"}\n");
        assertThat(shell.err()).hasLineCount(1).contains("it has no database");
        assertThat(Shell.run("route", Shell.design("0-simple-web-stack")).err()).isEmpty();
    }
}
