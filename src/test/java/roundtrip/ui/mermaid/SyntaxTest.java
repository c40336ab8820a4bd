package roundtrip.ui.mermaid;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import roundtrip.ui.mermaid.Syntax.Sort;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class SyntaxTest {
    private static String told(String line) {
        return Syntax.of(line).stream().filter(piece -> piece.sort() != Sort.PLAIN)
                .map(piece -> piece.sort() + " " + piece.text()).collect(Collectors.joining("|"));
    }

    @Test
    void words_labels_classes_colours_arrows_and_comments_are_told_apart() {
        assertThat(told("flowchart TB")).isEqualTo("WORD flowchart");
        assertThat(told("    end")).isEqualTo("WORD end");
        assertThat(told("  end_user[\"the end\"]:::web")).isEqualTo("LABEL \"the end\"|CLASS :::web");
        assertThat(told("  a -.->|\"x\"| b")).isEqualTo("ARROW -.->|LABEL \"x\"");
        assertThat(told("  a <--> b ==> c ~~~ d")).isEqualTo("ARROW <-->|ARROW ==>|ARROW ~~~");
        assertThat(told("classDef x fill:#e8f1fd,stroke:#123")).isEqualTo("WORD classDef|COLOUR #e8f1fd|COLOUR #123");
        assertThat(told("  %% {\"node\": 1} --> end")).isEqualTo("COMMENT   %% {\"node\": 1} --> end");
        assertThat(told("a[\"half")).isEqualTo("LABEL \"half");
    }

    @Test
    void the_pieces_are_the_line() {
        for (String line : List.of("", " ", "\"", "a[\"x\"]-->b", "%%", "🙂 \"é\" #ff", "-".repeat(500),
                "\"".repeat(501))) {
            assertThat(Syntax.of(line).stream().map(Syntax.Piece::text).collect(Collectors.joining())).isEqualTo(line);
        }
    }

    @Test
    void every_colour_of_the_text_can_be_read_on_its_ground_and_on_a_selected_line() {
        for (Theme theme : Theme.values()) {
            for (String ground : List.of("surface", "hint")) {
                Stream.of("accent", "ok", "repl", "high", "ink-3", "ink-2", "ink", "crit")
                        .forEach(ink -> assertThat(contrast(theme.color(ink), theme.color(ground)))
                                .as(ink + " on " + ground + " in " + theme.word()).isGreaterThan(4.5));
            }
            assertThat(contrast(theme.color("ok"), theme.color("ok-soft"))).isGreaterThan(4.5);
        }
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void a_patch_touches_no_more_than_what_differs() {
        assertThat(Patch.between("abc", "abXc")).isEqualTo(new Patch(2, 2, "X"));
        assertThat(Patch.between("aXXb", "aXb")).isEqualTo(new Patch(2, 3, ""));
        assertThat(Patch.between("same", "same").isEmpty()).isTrue();
        assertThat(Patch.between("", "new")).isEqualTo(new Patch(0, 0, "new"));
        assertThat(Patch.between("aaa", "")).isEqualTo(new Patch(0, 3, ""));
    }

    @Test
    void fences_are_longer_than_any_in_the_text() {
        assertThat(Fences.round("flowchart TB")).isEqualTo("```mermaid\nflowchart TB\n```\n");
        assertThat(Fences.round("a[\"```\"]\n")).isEqualTo("````mermaid\na[\"```\"]\n````\n");
    }
}
