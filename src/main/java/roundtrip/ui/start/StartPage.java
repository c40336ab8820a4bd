package roundtrip.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The page itself.
public final class StartPage extends BorderPane {
    private static final Words WORDS = Words.in("ui");

    private final Starting starting;
    private final Supplier<List<Path>> recent;
    private final VBox recentBox = new VBox();
    private final ScrollPane gallery;

    /// @param samples all examples, the exercises among them
    /// @param recent the files opened last, asked for each time the page is shown
    public StartPage(List<Sample> samples, Supplier<List<Path>> recent, Starting starting) {
        this.starting = starting;
        this.recent = recent;
        getStyleClass().add("start-page");
        gallery = new ScrollPane(gallery(samples));
        gallery.setFitToWidth(true);
        gallery.setMinHeight(0);
        gallery.getStyleClass().add("gallery-scroll");
        setLeft(side(samples));
        setCenter(gallery);
        refresh();
    }

    /// Reads the recent files again.
    public void refresh() {
        setCenter(gallery);
        List<Path> files = recent.get().stream().filter(Files::isReadable).toList();
        recentBox.getChildren().setAll(files.stream().map(this::recentRow).toList());
        recentBox.setVisible(!files.isEmpty());
        if (!files.isEmpty()) {
            Label heading = new Label(WORDS.say("start.recent"));
            heading.getStyleClass().add("section");
            recentBox.getChildren().addFirst(heading);
        }
    }

    private Node side(List<Sample> samples) {
        Label name = new Label(WORDS.say("app"));
        name.getStyleClass().add("product-name");
        StackPane sign = new StackPane(Icons.glyph("sign", 24));
        sign.getStyleClass().addAll("sign", "large");
        HBox product = new HBox(sign, name);
        product.getStyleClass().add("product");
        product.setAlignment(Pos.CENTER_LEFT);
        Label motto = new Label(WORDS.say("start.motto"));
        motto.getStyleClass().addAll("motto", "muted");
        Button empty = button("start.empty", "plus", starting::empty);
        empty.getStyleClass().add("primary");
        VBox buttons = new VBox(empty, button("start.open", "folder", starting::open),
                button("start.paste", "text", this::paste));
        buttons.getStyleClass().add("start-buttons");
        recentBox.getStyleClass().add("recent");
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        VBox side = new VBox(product, motto, buttons, recentBox, room);
        samples.stream().filter(sample -> Integer.valueOf(1).equals(sample.exercise())).findFirst()
                .ifPresent(sample -> side.getChildren().add(hint(sample)));
        side.getStyleClass().add("start-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.getStyleClass().add("start-side-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private Node hint(Sample sample) {
        Hyperlink hint = new Hyperlink(WORDS.say("start.hint"), Icons.glyph("play", 16));
        hint.getStyleClass().add("start-hint");
        hint.setOnAction(_ -> starting.open(sample));
        return hint;
    }

    private static Button button(String key, String icon, Runnable task) {
        Button button = new Button(WORDS.say(key), Icons.glyph(icon, 20));
        button.setId(key.replace('.', '-'));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setOnAction(_ -> task.run());
        return button;
    }

    private Node recentRow(Path file) {
        Label name = new Label(file.getFileName().toString().replaceAll("\\.topology\\.json$", ""));
        name.getStyleClass().add("strong");
        Label when = new Label(changed(file));
        when.getStyleClass().add("muted");
        VBox words = new VBox(name, when);
        words.setMinWidth(0);
        Button row = new Button(null, new HBox(Icons.glyph("file", 20), words));
        row.getGraphic().getStyleClass().add("recent-row");
        row.getStyleClass().addAll("quiet", "recent-file");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(file.toString());
        row.setTooltip(new Tooltip(file.toString()));
        row.setOnAction(_ -> starting.open(file));
        return row;
    }

    private static String changed(Path file) {
        try {
            return When.said(Files.getLastModifiedTime(file).toInstant().atZone(ZoneId.systemDefault()),
                    ZonedDateTime.now(ZoneId.systemDefault()));
        } catch (IOException _) {
            return "";
        }
    }

    private Node gallery(List<Sample> samples) {
        VBox gallery = new VBox(heading("start.exercises"), cards(samples, true), heading("start.examples"),
                cards(samples, false));
        gallery.getStyleClass().add("gallery");
        return gallery;
    }

    private static Node heading(String key) {
        Label heading = new Label(WORDS.say(key));
        heading.getStyleClass().add("page-heading");
        return heading;
    }

    private Node cards(List<Sample> samples, boolean exercises) {
        FlowPane cards = new FlowPane();
        cards.getStyleClass().add("cards");
        samples.stream().filter(sample -> exercises == (sample.exercise() != null))
                .forEach(sample -> cards.getChildren().add(new SampleCard(sample, starting)));
        return cards;
    }

    private void paste() {
        setCenter(new PastePage(starting::draw, () -> setCenter(gallery)));
    }
}
