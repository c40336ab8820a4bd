package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.files.Examples;
import roundtrip.topology.Design;
import roundtrip.ui.actions.Action;
import roundtrip.ui.actions.ActionMenu;
import roundtrip.ui.actions.ActionViews;
import roundtrip.ui.actions.ArrangeMenu;
import roundtrip.ui.actions.EditMenu;
import roundtrip.ui.actions.Entry;
import roundtrip.ui.actions.FileMenu;
import roundtrip.ui.actions.HelpMenu;
import roundtrip.ui.actions.KeySheet;
import roundtrip.ui.actions.PresentMenu;
import roundtrip.ui.actions.Shortcuts;
import roundtrip.ui.actions.SimulateMenu;
import roundtrip.ui.actions.Steps;
import roundtrip.ui.actions.ViewMenu;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.findings.Exhibit;
import roundtrip.ui.gestures.Hands;
import roundtrip.ui.presenter.Presenter;
import roundtrip.ui.start.Sample;
import roundtrip.ui.start.StartPage;
import roundtrip.ui.theme.Look;
import roundtrip.words.Words;

/// Puts the window together: builds every room and gives each the few functions that it needs. Nothing refers to it.
public final class Window {
    private static final Words WORDS = Words.in("ui");

    private final Stage stage;
    private final Settings settings;
    private final Editor editor = new Editor(Design.empty());
    private final CanvasView canvas = new CanvasView();
    private final ActionViews buttons = new ActionViews();
    private final Notices notices = new Notices();
    private final Cover cover = new Cover();
    private final Front front = new Front();
    private final FileSession session;
    private final Hands hands;
    private final Designing designing;
    private final Writing writing;
    private final Span sides = new Span("side.width", 280, 640);
    private final Span text = new Span("mermaid.width", 360, 1000);
    private final Look look;
    private final Simulating simulating;
    private final Exhibiting exhibiting;
    private final Exercising exercising;
    private final Comparing comparing;
    private final Presenting presenting;
    private final Desk desk;
    private final Menus menus;
    private final TopBar top;
    private final BottomBar bottom;
    private final BorderPane work = new BorderPane();
    private final StartPage start;
    private final Frame frame;
    private final Drawing drawing = new Drawing(editor, canvas);

    /// @param look what the window wears; the view menu changes it
    /// @param asking the questions that open windows of their own
    public Window(Stage stage, Workshop workshop, Settings settings, Look look, Asking asking) {
        this.stage = stage;
        this.settings = settings;
        this.look = look;
        session = new FileSession(editor, workshop.opener(), workshop.saver(), settings, asking, notices,
                () -> Unfinished.settle(stage.getScene(), canvas), this::showDrawing);
        Starts starts = new Starts(session);
        hands = new Hands(editor, canvas, (id, _) -> ActionViews.context(partMenu().of(id)));
        designing = new Designing(editor, canvas, workshop, new PaletteHands(hands), this::found,
                this::exhibit, starts::openExample, cover);
        writing = new Writing(editor, canvas, settings, notices);
        desk = new Desk(canvas, notices, sides);
        List<Sample> samples = Samples.all(workshop.opener());
        start = new StartPage(samples, settings::recent, starts);
        Documents documents = new Documents(session, editor, workshop.formats(), settings, asking, notices,
                workshop.picture(), cover, this::home, this::close);
        Views views = new Views(canvas, look, settings, stage, () -> editor.selection().ids(), designing::showFindings,
                writing, buttons::refresh);
        simulating = new Simulating(editor, canvas, workshop.simulation(), this::clock, () -> {
            views.restore();
            refresh();
        });
        exhibiting = new Exhibiting(simulating, canvas, desk, () -> turn(Mode.DESIGN));
        comparing = new Comparing(editor, canvas, workshop, asking, notices, panel -> {
            designing.cover(panel);
            hands.editable(panel == null && isEditable());
            views.restore();
        });
        menus = new Menus(menus(documents, views, samples, starts));
        placeDesign();
        desk.offer(Mode.SIMULATE, simulating.workplace());
        Presenter presenter = new Presenter(look.scaleProperty(), workshop::lesson, this::endToPresent);
        presenting = new Presenting(stage, presenter, editor::design, canvas);
        desk.offer(Mode.PRESENT, presenting.workplace());
        top = topBar(documents);
        exercising = new Exercising(top.exercise(), designing.treatment(), workshop.rules(), asking, notices,
                designing::ask);
        bottom = new BottomBar(Stream.of("zoom-out", "zoom-in", "zoom-fit").map(menus::action)
                .map(action -> buttons.button(action, 16)).toList());
        frame = new Frame(stage, settings);
        arrange(look);
        listen();
    }

    private List<ActionMenu> menus(Documents documents, Views views, List<Sample> samples, Starts starts) {
        Handwork handwork = new Handwork(editor, this::rename, () -> designing.palette().find());
        return List.of(FileMenu.of(documents, this::isDrawing),
                EditMenu.of(handwork, this::isEditable, () -> steps(handwork), documents.copies()),
                ViewMenu.of(views, this::isDrawing, () -> isDrawing() && !editor.selection().isEmpty(),
                        this::isEditable)
                        .and(List.of(Action.of("compare", comparing::ask).when(this::isEditable))),
                ArrangeMenu.of(new Arranging(editor, canvas::geometry), this::isEditable),
                SimulateMenu.of(simulating.transport(), this::isPlayed, this::play),
                PresentMenu.of(() -> turn(Mode.PRESENT), () -> isDrawing() && !desk.is(Mode.PRESENT)),
                HelpMenu.of(this::showKeys, () -> samples.stream().<Entry>map(sample -> Action
                        .of("sample-" + sample.id(), () -> starts.open(sample)).called(sample::title)).toList(),
                        this::showAbout));
    }

    private Steps steps(Handwork handwork) {
        return isEditable() ? handwork : isPlayed() ? simulating.steps() : Steps.NONE;
    }

    private TopBar topBar(Documents documents) {
        return new TopBar(desk.offered(), this::turn, List.of(buttons.button(menus.action("undo")),
                buttons.button(menus.action("redo"))),
                Stream.of("mermaid", "badges").map(menus::action).map(buttons::toggle).toList(),
                Sharing.button(documents));
    }

    private void arrange(Look look) {
        work.setTop(top);
        work.setCenter(desk);
        work.setBottom(bottom);
        MenuBar bar = buttons.bar(menus.all());
        bar.setUseSystemMenuBar(true);
        StackPane pages = new StackPane(work, start);
        pages.getChildren().forEach(page -> page.managedProperty().bind(page.visibleProperty()));
        VBox.setVgrow(pages, Priority.ALWAYS);
        Scene scene = new Scene(new StackPane(new VBox(bar, pages), front, cover), frame.width(), frame.height());
        look.dress(scene);
        Shortcuts.install(scene, menus::actions);
        FileDrop.install(scene, session::open);
        stage.setScene(scene);
        scene.widthProperty().subscribe(this::room);
        look.scaleProperty().subscribe(this::room);
        stage.getIcons().setAll(Sign.images());
        designing.recall(settings);
        sides.recall(settings);
        text.recall(settings);
        desk.turn(Mode.DESIGN);
        top.mode(Mode.DESIGN);
    }

    /// What stands round the drawing while one designs.
    private void placeDesign() {
        Node pane = writing.node();
        if (pane != null) {
            desk.span(pane, text);
        }
        Workplace place = designing.workplace(pane);
        desk.offer(Mode.DESIGN, place.entering(() -> writing.front(true), () -> {
            place.leave().run();
            writing.front(false);
        }));
    }

    private void room() {
        double width = stage.getScene().getWidth();
        designing.room(width / look.scale(), writing.isOpen());
        writing.room(width, look.scale());
    }

    private void listen() {
        writing.onTurn(() -> {
            placeDesign();
            room();
        });
        editor.listen(this::refresh);
        canvas.viewport().zoomProperty().subscribe(zoom -> bottom.zoom(zoom.doubleValue()));
        hands.onDisarmed(() -> designing.palette().showArmed(null));
        stage.fullScreenProperty().subscribe(() -> buttons.refresh());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        refresh();
    }

    private void refresh() {
        simulating.selected();
        drawing.refresh();
        String title = editor.design().title();
        top.show(title == null ? session.name() : title);
        bottom.selection(Selected.said(editor.topology(), editor.selection()));
        bottom.state(WORDS.say(editor.isModified()
                ? "status.changed"
                : session.file() == null ? "status.new" : "status.saved"));
        stage.setTitle(isDrawing() ? session.title() : WORDS.say("app"));
        buttons.refresh();
    }

    private void found(Reviewing.Result result) {
        bottom.findings(!result.design().topology().components().isEmpty(), result.counts());
        exercising.show(result.design(), result.all());
    }

    private boolean isDrawing() {
        return work.isVisible();
    }

    private boolean isEditable() {
        return isDrawing() && desk.is(Mode.DESIGN);
    }

    private void rename() {
        String only = editor.selection().only();
        if (only != null) {
            hands.rename(only);
        }
    }

    private PartMenu partMenu() {
        return new PartMenu(editor, simulating, menus, () -> turn(Mode.SIMULATE), this::isDrawing);
    }

    /// One wish from anywhere: packets move.
    private void play() {
        turn(Mode.SIMULATE);
        if (!simulating.transport().isPlaying()) {
            simulating.transport().playOrPause();
        }
    }

    /// A finding in action; the document stays as it is.
    private void exhibit(Exhibit exhibit) {
        turn(Mode.SIMULATE);
        exhibiting.show(exhibit);
        canvas.requestFocus();
    }

    private boolean isPlayed() {
        return isDrawing() && desk.is(Mode.SIMULATE);
    }

    private void clock(String words) {
        bottom.state(words);
        buttons.refresh();
    }

    /// Back to where one was.
    private void endToPresent() {
        turn(presenting.before());
        presenting.giveKeysBack();
    }

    /// Changes the mode.
    private void turn(Mode mode) {
        presenting.cameFrom(isPlayed() ? Mode.SIMULATE : Mode.DESIGN, mode);
        exercising.hide();
        comparing.end();
        desk.turn(mode);
        exhibiting.end();
        top.mode(mode);
        hands.editable(mode == Mode.DESIGN);
        var whole = desk.whole();
        front.show(whole);
        if (whole != null) {
            presenting.takeKeys();
        }
        buttons.refresh();
    }

    private void showDrawing() {
        page(true);
        turn(Mode.DESIGN);
        refresh();
        designing.begin();
        canvas.fit();
        canvas.requestFocus();
    }

    private void home() {
        if (session.mayLose()) {
            editor.open(Design.empty());
            start.refresh();
            notices.clear();
            page(false);
            refresh();
        }
    }

    private void page(boolean drawing) {
        work.setVisible(drawing);
        start.setVisible(!drawing);
    }

    private void showKeys() {
        KeySheet sheet = new KeySheet(menus.all(), cover::lift);
        cover.lay(sheet);
        sheet.focus();
    }

    private void showAbout() {
        cover.lay(new About(cover::lift));
    }

    /// Shows the window, with that file if there is one; else the first start shows an exercise and later ones the start page.
    public void open(@Nullable Path file) {
        boolean first = !settings.flag("started", false);
        settings.put("started", true);
        page(false);
        stage.show();
        if (file != null) {
            session.open(file);
        } else if (first) {
            session.open(Examples.FIRST, Samples.title(Examples.FIRST, WORDS.say("app")));
        }
        refresh();
    }

    /// Closes the window unless a person wants to keep unsaved changes.
    public void close() {
        if (session.mayLose()) {
            turn(Mode.DESIGN);
            frame.remember();
            sides.remember(settings);
            text.remember(settings);
            designing.remember(settings);
            settings.save();
            designing.stop();
            exercising.hide();
            stage.close();
        }
    }

    /// What the window shows, for pictures.
    Parent root() {
        return stage.getScene().getRoot();
    }
}
