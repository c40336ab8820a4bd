package roundtrip.ui.start;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import roundtrip.topology.Draw;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;

import static org.assertj.core.api.Assertions.assertThat;

class StartPageTest implements Starting {
    private final List<String> begun = new ArrayList<>();

    @Override
    public void empty() {
        begun.add("empty");
    }

    @Override
    public void open() {
        begun.add("open");
    }

    @Override
    public void open(Path file) {
        begun.add("file " + file);
    }

    @Override
    public void open(Sample sample) {
        begun.add("sample " + sample.id());
    }

    @Override
    public void drawExercise(int number) {
        begun.add("exercise " + number);
    }

    @Override
    public String draw(String mermaid) {
        begun.add("mermaid " + mermaid);
        return mermaid.startsWith("flowchart") ? "" : "Pasted text: this is no flowchart; begin with flowchart TB";
    }

    private StartPage page() {
        List<Sample> samples = List.of(
                new Sample("one", "One server", "Everything on it.", 1,
                        Draw.a().client("user").server("s1", "web", "app", "db").request("user", "s1/web").design()),
                new Sample("nothing", "Nothing", "An empty one.", null, Draw.a().design()));
        StartPage page = new StartPage(samples, List::of, this);
        Pictures.of(new Look(), 1200, 800, page);
        return page;
    }

    @Test
    void every_way_to_begin_is_reported() {
        Pictures.inFx(() -> {
            StartPage page = page();
            ((Button) page.lookup("#start-empty")).fire();
            ((Button) page.lookup("#start-open")).fire();
            page.lookup("#sample-nothing").fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            page.lookup("#sample-one").lookupAll(".button").forEach(button -> ((Button) button).fire());
            assertThat(begun).containsExactly("empty", "open", "sample nothing", "sample one", "exercise 1");
            return null;
        });
    }

    @Test
    void pasted_text_that_cannot_be_read_stays_with_its_reason() {
        Pictures.inFx(() -> {
            StartPage page = page();
            ((Button) page.lookup("#start-paste")).fire();
            Pictures.of(new Look(), 1200, 800, new javafx.scene.layout.StackPane(page));
            TextArea text = (TextArea) page.lookup("#paste-text");
            text.setText("hello");
            ((Button) page.lookup("#paste-draw")).fire();
            assertThat(begun).containsExactly("mermaid hello");
            assertThat(text.getText()).isEqualTo("hello");
            assertThat(((javafx.scene.control.Label) page.lookup(".fault")).getText()).contains("no flowchart");
            return null;
        });
    }

    @Test
    void times_are_said_as_people_do() {
        ZonedDateTime now = ZonedDateTime.of(2026, 6, 10, 12, 0, 0, 0, ZoneOffset.UTC);
        assertThat(When.said(now.withHour(9).withMinute(40), now)).isEqualTo("Today, 9:40");
        assertThat(When.said(now.minusDays(1).withHour(16), now)).isEqualTo("Yesterday, 16:00");
        assertThat(When.said(now.minusDays(3), now)).isEqualTo("Sunday, 12:00");
        assertThat(When.said(now.minusDays(29), now)).isEqualTo("12 May");
        assertThat(When.said(now.minusYears(1), now)).isEqualTo("10 June 2025");
    }
}
