package roundtrip.ui.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.controlsfx.control.PropertySheet;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.property.BeanPropertyUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.ui.Pictures;

import static org.assertj.core.api.Assertions.assertThat;

class ThemeTest {
    @Test
    void every_kind_and_every_group_has_an_icon() {
        Pictures.inFx(() -> {
            for (Kind kind : Kind.values()) {
                assertThat(Icons.of(kind, 24).getChildrenUnmodifiable()).as(kind.word()).isNotEmpty();
            }
            for (GroupKind kind : GroupKind.values()) {
                assertThat(Icons.of(kind, 24).getChildrenUnmodifiable()).as(kind.word()).isNotEmpty();
            }
            return null;
        });
    }

    @Test
    void no_sheet_holds_a_colour_of_its_own_and_all_that_it_names_exist() {
        Pattern literal = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(|\\b(white|black|gray|grey|red)\\b");
        Pattern use = Pattern.compile("-rt-([a-z0-9-]+)");
        for (String sheet : Sheets.names()) {
            String text = Tokens.text(sheet).replaceAll("(?s)/\\*.*?\\*/", "").replace("smoothing-type: gray", "");
            assertThat(literal.matcher(text).results().map(java.util.regex.MatchResult::group)).as(sheet).isEmpty();
            Set<String> used = new TreeSet<>();
            Matcher matcher = use.matcher(text);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
            assertThat(Tokens.page("tokens").keySet()).as(sheet).containsAll(used);
        }
    }

    @Test
    void no_view_mixes_a_colour_of_its_own() throws java.io.IOException {
        Pattern mixed = Pattern
                .compile("Color\\.(web|rgb|hsb|color|gray|(?!TRANSPARENT)[A-Z]{3,})|\"#[0-9A-Fa-f]{6}\"");
        try (var sources = java.nio.file.Files.walk(java.nio.file.Path.of("src/main/java/roundtrip/ui"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("theme/Theme.java"))).allSatisfy(
                            path -> assertThat(
                                    mixed.matcher(java.nio.file.Files.readString(path)).find()).as(path.toString())
                                    .isFalse());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_pops_up_is_looked_at(Theme theme) {
        Pictures.inFx(() -> {
            javafx.stage.Stage stage = new javafx.stage.Stage();
            ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("Round robin", "Random"));
            combo.getSelectionModel().select(0);
            VBox root = new VBox(combo);
            javafx.scene.Scene scene = new javafx.scene.Scene(root, 400, 300);
            new Look(theme, 1).dress(scene);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            javafx.scene.control.ContextMenu menu = new javafx.scene.control.ContextMenu(
                    new javafx.scene.control.MenuItem("Rename", Icons.glyph("text", 16)),
                    new javafx.scene.control.MenuItem("Stop"), new javafx.scene.control.SeparatorMenuItem(),
                    new javafx.scene.control.CheckMenuItem("Minimap"), new Menu("Align"));
            menu.getItems().getFirst()
                    .setAccelerator(javafx.scene.input.KeyCombination.keyCombination("Shortcut+Shift+R"));
            ((javafx.scene.control.CheckMenuItem) menu.getItems().get(3)).setSelected(true);
            menu.show(stage, 20, 60);
            Pictures.save("theme-menu-" + theme.word(), menu.getScene().snapshot(null));
            menu.hide();
            Label words = new Label("Every request crosses HAProxy.");
            VBox content = new VBox(8, words, new Button("Show me"));
            content.setPadding(new Insets(16));
            org.controlsfx.control.PopOver popover = PopOvers.of(content);
            popover.setAnimated(false);
            popover.setArrowLocation(org.controlsfx.control.PopOver.ArrowLocation.RIGHT_TOP);
            popover.show(combo);
            Pictures.save("theme-popover-" + theme.word(), popover.getScene().snapshot(null));
            popover.hide(javafx.util.Duration.ZERO);
            combo.show();
            ListView<?> list = (ListView<?>) ((javafx.scene.control.skin.ComboBoxListViewSkin<?>) combo.getSkin())
                    .getPopupContent();
            Pictures.save("theme-combo-" + theme.word(), list.getScene().snapshot(null));
            combo.hide();
            stage.hide();
            return null;
        });
    }

    @Test
    void every_text_colour_has_a_contrast_of_four_and_a_half_on_its_ground() {
        for (Theme theme : Theme.values()) {
            for (String ink : List.of("ink", "ink-2", "crit", "med", "low", "info")) {
                assertThat(Contrast.between(theme.color(ink), theme.color("surface"))).as(theme + " " + ink)
                        .isGreaterThanOrEqualTo(4.5);
            }
            for (String ink : List.of("ink-3", "accent", "read", "write", "repl", "beat", "dns", "link")) {
                assertThat(Contrast.between(theme.color(ink), theme.color("canvas"))).as(theme + " " + ink)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void a_dressed_scene_follows_theme_and_scale() {
        Pictures.inFx(() -> {
            Look look = new Look();
            Label label = new Label("Roundtrip");
            javafx.scene.Scene scene = new javafx.scene.Scene(new HBox(label), 100, 100);
            look.dress(scene);
            label.applyCss();
            assertThat(label.getFont().getFamily()).isEqualTo("Inter");
            assertThat(label.getFont().getSize()).isEqualTo(13);
            assertThat(label.getTextFill()).isEqualTo(Theme.LIGHT.color("ink"));
            look.wear(Theme.DARK);
            look.scale(1.5);
            scene.getRoot().applyCss();
            assertThat(label.getFont().getSize()).isEqualTo(19.5);
            assertThat(label.getTextFill()).isEqualTo(Theme.DARK.color("ink"));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource
    void standard_controls_are_looked_at(Theme theme) {
        Pictures.inFx(() -> Pictures.save("theme-" + theme.word(),
                Pictures.of(new Look(theme, 1), 960, 640, gallery())));
    }

    @Test
    void controls_at_150_percent_are_looked_at() {
        Pictures.inFx(() -> Pictures.save("theme-150", Pictures.of(new Look(Theme.LIGHT, 1.5), 1440, 960, gallery())));
    }

    @ParameterizedTest
    @EnumSource
    void icons_are_looked_at(Theme theme) {
        Pictures.inFx(() -> Pictures.save("icons-" + theme.word(), icons(theme)));
    }

    private static WritableImage icons(Theme theme) {
        FlowPane all = new FlowPane(16, 16);
        all.setPadding(new Insets(16));
        Set<String> keys = new TreeSet<>();
        Tokens.page("icons").keySet().forEach(key -> keys.add(key.substring(0, key.lastIndexOf('.'))));
        for (String key : keys) {
            Icon large = key.startsWith("severity") ? Icons.severity(key.substring(9), 48) : Icons.named(key, 48);
            Icon small = key.startsWith("severity") ? Icons.severity(key.substring(9), 16) : Icons.named(key, 24);
            VBox cell = new VBox(4, new HBox(8, large, small), new Label(key));
            cell.setPrefWidth(130);
            all.getChildren().add(cell);
        }
        return Pictures.of(new Look(theme, 1), 1240, 860, all);
    }

    private static BorderPane gallery() {
        BorderPane window = new BorderPane();
        MenuBar menu = new MenuBar(new Menu("File"), new Menu("Edit"), new Menu("View"), new Menu("Arrange"));
        window.setTop(new VBox(menu, toolBar()));
        window.setLeft(leftPanel());
        window.setRight(rightPanel());
        window.setCenter(center());
        StatusBar status = new StatusBar();
        status.setText("Nothing selected");
        status.getRightItems().add(new Label("Saved"));
        window.setBottom(status);
        return window;
    }

    private static HBox toolBar() {
        ToggleButton design = new ToggleButton("Design");
        design.setSelected(true);
        HBox modes = new HBox(design, new ToggleButton("Simulate"), new ToggleButton("Present"));
        modes.getStyleClass().addAll("segmented", "modes");
        Label parts = new Label("Exercise 1 · 9 of 9 parts", Icons.glyph("check", 16));
        HBox chip = new HBox(parts);
        chip.getStyleClass().addAll("chip", "good");
        ToggleButton eye = new ToggleButton(null, Icons.glyph("eye", 20));
        eye.getStyleClass().addAll("quiet", "square");
        eye.setSelected(true);
        Button share = new Button(null, Icons.glyph("share", 20));
        share.getStyleClass().addAll("quiet", "square");
        Label title = new Label("Distributed web infrastructure");
        title.getStyleClass().add("section");
        HBox bar = new HBox(16, title, modes, chip, eye, share);
        bar.getStyleClass().add("tool-bar");
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return bar;
    }

    private static Node leftPanel() {
        TextField search = new TextField();
        search.setPromptText("Find a part");
        Button primary = new Button("Apply fix");
        primary.getStyleClass().add("primary");
        Button disabled = new Button("Disabled");
        disabled.setDisable(true);
        Button play = new Button(null, Icons.glyph("pause", 24));
        play.getStyleClass().addAll("primary", "round");
        Button link = new Button("Accept it…");
        link.getStyleClass().add("text");
        VBox panel = new VBox(12, search, primary, new Button("Show me", Icons.glyph("play", 16)), disabled, play, link,
                new Slider(0, 10, 4), new ProgressBar(0.6));
        panel.getStyleClass().addAll("panel", "left");
        panel.setPrefWidth(208);
        return panel;
    }

    private static Node center() {
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("Round robin", "Random"));
        combo.getSelectionModel().select(0);
        combo.setPrefWidth(200);
        ToggleButton active = new ToggleButton("Active-active");
        active.setSelected(true);
        HBox segmented = new HBox(active, new ToggleButton("Active-passive"));
        segmented.getStyleClass().add("segmented");
        segmented.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        CheckBox check = new CheckBox("Checked");
        check.setSelected(true);
        RadioButton radio = new RadioButton("Radio");
        radio.setSelected(true);
        ToggleSwitch on = new ToggleSwitch();
        on.setSelected(true);
        HBox switches = new HBox(16, on, new ToggleSwitch());
        switches.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        TextArea area = new TextArea("Notes for the speaker");
        area.setPrefRowCount(3);
        TextField field = new TextField("8.8.8.8");
        PropertySheet sheet = new PropertySheet(BeanPropertyUtils.getProperties(new Bean()));
        sheet.setModeSwitcherVisible(false);
        sheet.setSearchBoxVisible(false);
        VBox box = new VBox(12, field, combo, segmented, switches, new HBox(16, check, new CheckBox("Off"), radio,
                new RadioButton("Off")), new Spinner<Integer>(0, 10, 3), area, sheet);
        box.setPadding(new Insets(16));
        return box;
    }

    private static Node rightPanel() {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("Single point of failure",
                "Single writer", "No firewall", "No HTTPS", "No monitoring", "Everything on one machine"));
        list.getSelectionModel().select(1);
        list.setMinHeight(300);
        ScrollPane scroll = new ScrollPane(new Label("A long text\n".repeat(30)));
        List<Label> type = new ArrayList<>();
        for (String style : List.of("caption", "explanation", "section", "part-name", "popover-title",
                "page-heading")) {
            Label label = new Label(style);
            label.getStyleClass().add(style);
            type.add(label);
        }
        VBox labels = new VBox(4, type.toArray(new Label[0]));
        VBox panel = new VBox(12, list, labels, scroll);
        panel.getStyleClass().addAll("panel", "right");
        panel.setPrefWidth(320);
        return panel;
    }

    public static final class Bean {
        private String address = "8.8.8.8";
        private boolean sticky = true;

        public String getAddress() {
            return address;
        }

        public void setAddress(String address) {
            this.address = address;
        }

        public boolean isSticky() {
            return sticky;
        }

        public void setSticky(boolean sticky) {
            this.sticky = sticky;
        }
    }
}
