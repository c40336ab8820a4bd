package roundtrip.ui.palette;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import roundtrip.topology.Kind;
import roundtrip.ui.Pictures;
import roundtrip.ui.theme.Look;
import roundtrip.ui.theme.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class PaletteTest implements Placing {
    private final List<String> heard = new ArrayList<>();
    private Palette palette;

    @BeforeEach
    void open() {
        palette = Pictures.inFx(() -> {
            Palette shown = new Palette(this);
            new Look().dress(new Scene(shown, 208, 820));
            shown.applyCss();
            shown.layout();
            return shown;
        });
    }

    @Override
    public void arm(@Nullable Piece piece) {
        heard.add("arm " + (piece == null ? "nothing" : piece.word()));
    }

    @Override
    public void drag(Piece piece, double sceneX, double sceneY) {
        heard.add("drag " + piece.word() + " " + sceneX + " " + sceneY);
    }

    @Override
    public void drop(Piece piece, double sceneX, double sceneY) {
        heard.add("drop " + piece.word() + " " + sceneX + " " + sceneY);
    }

    @Override
    public void cancel() {
        heard.add("cancel");
    }

    @Override
    public void place(Piece piece) {
        heard.add("place " + piece.word());
    }

    private Node tile(String word) {
        return palette.lookup("#tile-" + word);
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        MouseEvent event = new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, clicks, false, false, false, false,
                down,
                false, false, false, false, true, null);
        javafx.event.Event.fireEvent(node, event.copyFor(node, node));
    }

    private static void key(Node node, KeyCode code) {
        javafx.event.Event.fireEvent(node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void every_kind_that_can_be_drawn_has_a_tile() {
        for (Kind kind : Kind.values()) {
            assertThat(tile(kind.word()) != null).as(kind.word()).isEqualTo(kind.category() != Kind.Category.NONE);
        }
        assertThat(tile("network")).isNotNull();
        assertThat(tile("zone")).isNotNull();
    }

    @Test
    void a_drag_tells_where_the_pointer_is_and_where_it_let_go() {
        Pictures.inFx(() -> {
            mouse(tile("server"), MouseEvent.MOUSE_PRESSED, 20, 20, 1);
            mouse(tile("server"), MouseEvent.MOUSE_DRAGGED, 22, 20, 1);
            mouse(tile("server"), MouseEvent.MOUSE_DRAGGED, 300, 200, 1);
            mouse(tile("server"), MouseEvent.MOUSE_RELEASED, 310, 210, 1);
            assertThat(heard).containsExactly("drag server 300.0 200.0", "drop server 310.0 210.0");
            return null;
        });
    }

    @Test
    void a_click_arms_until_it_is_clicked_again_or_escape_is_pressed() {
        Pictures.inFx(() -> {
            mouse(tile("dns"), MouseEvent.MOUSE_PRESSED, 20, 20, 1);
            mouse(tile("dns"), MouseEvent.MOUSE_RELEASED, 20, 20, 1);
            key(tile("dns"), KeyCode.ESCAPE);
            assertThat(heard).containsExactly("arm dns", "arm nothing");
            return null;
        });
    }

    @Test
    void enter_and_a_double_click_put_the_piece_into_the_middle_of_the_view() {
        Pictures.inFx(() -> {
            key(tile("cache"), KeyCode.ENTER);
            mouse(tile("dns"), MouseEvent.MOUSE_PRESSED, 20, 20, 2);
            mouse(tile("dns"), MouseEvent.MOUSE_RELEASED, 20, 20, 2);
            assertThat(heard).containsExactly("place cache", "arm nothing", "place dns");
            return null;
        });
    }

    @Test
    void the_search_leaves_what_fits_and_enter_places_the_first() {
        Pictures.inFx(() -> {
            CustomTextField search = (CustomTextField) palette.lookup("#palette-search");
            search.setText("appl");
            assertThat(tile("app")).isNotNull();
            assertThat(tile("server")).isNull();
            search.fireEvent(new javafx.event.ActionEvent());
            assertThat(heard).containsExactly("place app");
            search.clear();
            assertThat(tile("server")).isNotNull();
            return null;
        });
    }

    @Test
    void it_looks_like_a_palette() {
        for (Theme theme : Theme.values()) {
            Pictures.inFx(() -> {
                Palette shown = new Palette(this);
                shown.showArmed(new Piece.Part(Kind.DNS));
                Pictures.save("palette-" + theme.word(), Pictures.of(new Look(theme, 1), 208, 820, shown));
                return null;
            });
        }
    }
}
