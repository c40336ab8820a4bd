package roundtrip.ui.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Kind.Category;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// Tiles of all pieces, in groups.
public final class Palette extends VBox {
    private static final String RAIL = "rail";
    private static final List<GroupKind> PLACES = List.of(GroupKind.NETWORK, GroupKind.ZONE);

    private record Section(Label title, TilePane tiles, List<Tile> all) {}

    private final CustomTextField search = new CustomTextField();
    private final Button lens = new Button(null, Icons.glyph("search", 20));
    private final List<Section> sections = new ArrayList<>();
    private final Placing placing;
    private @Nullable Piece armed;

    public Palette(Placing placing) {
        this.placing = placing;
        getStyleClass().addAll("panel", "left", "palette");
        search.setPromptText(Words.in("ui").say("palette.search"));
        search.setLeft(Icons.glyph("search", 16));
        search.setId("palette-search");
        search.textProperty().subscribe(this::filter);
        search.setOnAction(_ -> firstMatch().ifPresent(tile -> placing.place(tile.piece())));
        VBox groups = new VBox();
        groups.getStyleClass().add("palette-groups");
        for (Category category : Category.values()) {
            section(category).ifPresent(section -> {
                sections.add(section);
                groups.getChildren().addAll(section.title(), section.tiles());
            });
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().addAll(search, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && escape()) {
                event.consume();
            }
        });
        lens.getStyleClass().addAll("quiet", "square");
        lens.setAccessibleText(Words.in("ui").say("palette.search"));
        lens.setOnAction(_ -> find());
        search.setTooltip(new Tooltip(Words.in("ui").say("palette.search.hint")));
    }

    private Optional<Section> section(Category category) {
        List<Tile> tiles = pieces(category).map(this::tile).toList();
        if (tiles.isEmpty()) {
            return Optional.empty();
        }
        Label title = new Label(Words.in("kinds").say("category." + category.name().toLowerCase(Locale.ROOT)));
        title.getStyleClass().addAll("palette-title", "muted");
        TilePane pane = new TilePane();
        pane.getStyleClass().add("tiles");
        pane.getChildren().setAll(tiles);
        return Optional.of(new Section(title, pane, tiles));
    }

    private static Stream<Piece> pieces(Category category) {
        return switch (category) {
            case NONE -> Stream.empty();
            case PLACES -> PLACES.stream().map(Piece.Frame::new);
            default -> Arrays.stream(Kind.values()).filter(kind -> kind.category() == category).map(Piece.Part::new);
        };
    }

    private Tile tile(Piece piece) {
        return new Tile(piece, placing, () -> arm(piece.equals(armed) ? null : piece));
    }

    private void arm(@Nullable Piece piece) {
        showArmed(piece);
        placing.arm(piece);
    }

    /// Highlights the armed piece; the canvas calls this with null when it has put the piece down.
    public void showArmed(@Nullable Piece piece) {
        armed = piece;
        sections.forEach(section -> section.all().forEach(tile -> tile.armed(tile.piece().equals(piece))));
    }

    /// In a narrow window the palette is a rail of icons.
    public void rail(boolean narrow) {
        if (narrow == getStyleClass().contains(RAIL)) {
            return;
        }
        if (narrow) {
            search.clear();
            getStyleClass().add(RAIL);
        } else {
            getStyleClass().remove(RAIL);
        }
        getChildren().set(0, narrow ? lens : search);
        for (Section section : sections) {
            section.title().setVisible(!narrow);
            section.title().setManaged(!narrow);
            section.all().forEach(tile -> tile.narrow(narrow));
        }
    }

    /// Puts the cursor into the search field.
    public void find() {
        rail(false);
        search.requestFocus();
        search.selectAll();
    }

    private boolean escape() {
        if (armed != null) {
            arm(null);
            return true;
        }
        boolean searching = !search.getText().isEmpty();
        search.clear();
        return searching;
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (Section section : sections) {
            List<Tile> found = section.all().stream().filter(tile -> matches(tile.piece(), wanted)).toList();
            section.tiles().getChildren().setAll(found);
            section.title().setVisible(!found.isEmpty());
            section.title().setManaged(!found.isEmpty());
            section.tiles().setVisible(!found.isEmpty());
            section.tiles().setManaged(!found.isEmpty());
        }
    }

    private static boolean matches(Piece piece, String wanted) {
        return Stream.of(piece.name(), piece.shortName(), piece.word())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Optional<Tile> firstMatch() {
        return search.getText().isBlank()
                ? Optional.empty()
                : sections.stream().flatMap(section -> section.tiles().getChildren().stream())
                        .filter(Tile.class::isInstance).map(Tile.class::cast).findFirst();
    }
}
