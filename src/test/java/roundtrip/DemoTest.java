package roundtrip;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoTest {
    @Test
    void the_demonstration_plays_the_distributed_exercise() {
        Shell shell = Shell.run("demo");
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out()).containsSubsequence("The design\n==========\n", "lb ", "HAProxy", "Load balancer",
                "user \u2192 lb", "Six requests\n", "lb \u2192 s1/web", "lb \u2192 s2/web", "What is weak\n",
                "REL-001  lb",
                "As Mermaid\n", "flowchart");
    }

    @Test
    void another_design_can_be_played() {
        assertThat(Shell.run("demo", Shell.design("3-scale-up")).out()).contains("HAProxy 1", "web1");
        assertThat(Shell.run("demo", "none.json").code()).isEqualTo(2);
    }

    @Test
    void an_empty_design_can_be_played() {
        Shell shell = Shell.piped("{\"form\": 1}", "demo", "-");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("Nothing is drawn yet.",
                "Nobody asked for anything: there is no user, or the run has no requests.");
    }
}
