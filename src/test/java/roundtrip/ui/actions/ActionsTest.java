package roundtrip.ui.actions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import roundtrip.ui.Pictures;
import roundtrip.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

class ActionsTest {
    private final List<String> done = new ArrayList<>();

    private Action action(String id, String... keys) {
        return Action.of(id, () -> done.add(id)).called(() -> id).keys(keys);
    }

    private static void press(Node node, KeyCode code, boolean mod) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, mod, false, false));
    }

    @Test
    void a_single_key_stays_text_while_a_text_field_has_the_focus() {
        Pictures.inFx(() -> {
            TextField text = new TextField();
            Button button = new Button();
            Scene scene = new Scene(new VBox(text, button));
            Shortcuts.install(scene,
                    () -> List.of(action("play", "SPACE"), action("save", "MOD+S"), action("present", "F5")));
            text.requestFocus();
            press(text, KeyCode.SPACE, false);
            assertThat(done).isEmpty();
            press(text, KeyCode.S, true);
            press(text, KeyCode.F5, false);
            assertThat(done).containsExactly("save", "present");
            return null;
        });
    }

    @Test
    void of_two_actions_with_one_key_the_one_that_is_possible_now_is_done() {
        Pictures.inFx(() -> {
            Button button = new Button();
            Scene scene = new Scene(new VBox(button));
            Shortcuts.install(scene, () -> List.of(action("step", "RIGHT").when(() -> false), action("next", "RIGHT")));
            button.requestFocus();
            press(button, KeyCode.RIGHT, false);
            assertThat(done).containsExactly("next");
            return null;
        });
    }

    @Test
    void an_action_that_is_not_possible_does_nothing() {
        action("undo").when(() -> false).fire();
        assertThat(done).isEmpty();
    }

    @Test
    void every_menu_and_action_has_words_and_no_two_actions_share_a_key_in_one_mode() {
        Words words = Words.in("actions");
        List<ActionMenu> menus = List.of(FileMenu.of(new NoFiles(), () -> true),
                EditMenu.of(new NoEdits(), () -> true, NoEdits::new, List.of()),
                ViewMenu.of(new NoViews(), () -> true, () -> true),
                ArrangeMenu.of(new NoArranging(), () -> true), HelpMenu.of(() -> {}, List::of, () -> {}));
        Map<KeyCombination, String> taken = new LinkedHashMap<>();
        for (ActionMenu menu : menus) {
            assertThat(words.has("menu." + menu.id())).as(menu.id()).isTrue();
            menu.actions().forEach(action -> {
                assertThat(action.label()).as(action.id()).isNotBlank();
                action.keys().forEach(keys -> assertThat(taken.put(keys, action.id())).as(keys + " of " + action.id())
                        .isNull());
            });
        }
        assertThat(taken).hasSizeGreaterThan(30);
    }

    @Test
    void undo_says_what_it_would_take_back() {
        ActionMenu edit = EditMenu.of(new NoEdits(), () -> true, NoEdits::new, List.of());
        assertThat(edit.actions().map(Action::label)).contains("Undo Move Server 1", "Redo");
    }

    private static class NoFiles implements FileWork {
        @Override
        public void newDesign() {}

        @Override
        public void home() {}

        @Override
        public void open() {}

        @Override
        public void open(Path file) {}

        @Override
        public List<Path> recent() {
            return List.of(Path.of("shop.topology.json"));
        }

        @Override
        public void forgetRecent() {}

        @Override
        public void save() {}

        @Override
        public void saveAs() {}

        @Override
        public boolean canRevert() {
            return true;
        }

        @Override
        public void revert() {}

        @Override
        public List<Action> exports() {
            return List.of();
        }

        @Override
        public void close() {}

        @Override
        public void exit() {}
    }

    private static class NoEdits implements EditWork {
        @Override
        public boolean canUndo() {
            return true;
        }

        @Override
        public boolean canRedo() {
            return false;
        }

        @Override
        public String undoName() {
            return "Move Server 1";
        }

        @Override
        public String redoName() {
            return "";
        }

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public boolean hasSelection() {
            return true;
        }

        @Override
        public boolean hasOneSelected() {
            return true;
        }

        @Override
        public void cut() {}

        @Override
        public void copy() {}

        @Override
        public boolean canPaste() {
            return true;
        }

        @Override
        public void paste() {}

        @Override
        public void duplicate() {}

        @Override
        public void delete() {}

        @Override
        public void selectAll() {}

        @Override
        public void rename() {}

        @Override
        public void findPart() {}
    }

    private static class NoViews implements ViewWork {
        @Override
        public void zoomIn() {}

        @Override
        public void zoomOut() {}

        @Override
        public void zoomToActualSize() {}

        @Override
        public void zoomToFit() {}

        @Override
        public void zoomToSelection() {}

        @Override
        public boolean showsGrid() {
            return true;
        }

        @Override
        public void showGrid(boolean shown) {}

        @Override
        public boolean showsMinimap() {
            return true;
        }

        @Override
        public void showMinimap(boolean shown) {}

        @Override
        public boolean showsFindings() {
            return true;
        }

        @Override
        public void showFindings(boolean shown) {}

        @Override
        public boolean showsBadges() {
            return true;
        }

        @Override
        public void showBadges(boolean shown) {}

        @Override
        public String theme() {
            return "light";
        }

        @Override
        public void theme(String name) {}

        @Override
        public int scale() {
            return 100;
        }

        @Override
        public void scale(int percent) {}

        @Override
        public boolean isFullScreen() {
            return false;
        }

        @Override
        public void fullScreen(boolean full) {}
    }

    private static class NoArranging implements ArrangeWork {
        @Override
        public int selected() {
            return 3;
        }

        @Override
        public boolean canUngroup() {
            return true;
        }

        @Override
        public void align(roundtrip.editing.Arrangement.Side side) {}

        @Override
        public void distribute(boolean sideBySide) {}

        @Override
        public void group() {}

        @Override
        public void ungroup() {}

        @Override
        public void raise(boolean up, boolean allTheWay) {}

        @Override
        public void tidyUp() {}
    }
}
