package roundtrip.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.comparison.Comparison;
import roundtrip.editing.Editor;
import roundtrip.editing.Selection;
import roundtrip.formats.UnreadableException;
import roundtrip.layout.Captions;
import roundtrip.layout.Route;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.canvas.LinkState;
import roundtrip.ui.canvas.PartState;
import roundtrip.ui.comparison.Both;
import roundtrip.ui.comparison.Both.Sort;
import roundtrip.ui.comparison.ComparisonPanel;
import roundtrip.words.Words;

/// The drawing against a reference from a file: marks on the canvas and a list beside it, until it is ended or something else is shown.
/// The document stays as it is.
final class Comparing {
    private static final double INSET = 8;
    private static final double HALF = 10;
    private static final double ABOVE = 3;
    private static final double AROUND = 16;
    /// Most captions stand in the middle.
    private static final double[] PLACES = {0.15, 0.85, 0.3, 0.7, 0.4, 0.6, 0.5};

    private final Editor editor;
    private final CanvasView canvas;
    private final Workshop workshop;
    private final Asking asking;
    private final Telling telling;
    private final Consumer<@Nullable Node> show;
    private final List<Node> marks = new ArrayList<>();
    private final List<Box> taken = new ArrayList<>();
    private final List<String> captioned = new ArrayList<>();
    private List<String> ghosts = List.of();
    private @Nullable Design shown;

    /// @param show puts the list beside the drawing; null: takes it away
    Comparing(Editor editor, CanvasView canvas, Workshop workshop, Asking asking, Telling telling,
            Consumer<@Nullable Node> show) {
        this.editor = editor;
        this.canvas = canvas;
        this.workshop = workshop;
        this.asking = asking;
        this.telling = telling;
        this.show = show;
        editor.listen(this::check);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent event) {
        if (shown != null && event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    /// Asks for the reference.
    void ask() {
        asking.fileToOpen().ifPresent(this::compare);
    }

    private void compare(Path file) {
        try {
            Design reference = workshop.opener().open(file).placed();
            end();
            work(String.valueOf(file.getFileName()), editor.design(), reference);
        } catch (UnreadableException fault) {
            telling.fault(String.valueOf(fault.getMessage()));
        }
    }

    /// Off the thread of the window; if the document has changed meanwhile, nothing comes of it.
    private void work(String name, Design own, Design reference) {
        Thread.ofPlatform().daemon().name("comparison").start(() -> {
            Comparison comparison = Comparison.of(own, reference, workshop.analyzer());
            Platform.runLater(() -> {
                if (editor.design() == own) {
                    begin(name, own, reference, comparison);
                }
            });
        });
    }

    private void begin(String name, Design own, Design reference, Comparison comparison) {
        Both both = Both.of(own, reference, comparison);
        editor.preview(Edit.of(Words.in("ui").say("compare.with", name), design -> design.with(both.topology())));
        shown = editor.shown();
        ghosts = List.copyOf(both.missing().values());
        own.topology().components().forEach(part -> caption(part.id(), own.topology(), part, PartState.normal()));
        both.missing().forEach((there, here) -> {
            Component part = reference.topology().component(there);
            if (part != null) {
                caption(here, reference.topology(), part, PartState.preview());
            }
        });
        Map<String, Double> room = new HashMap<>();
        both.sorts().forEach((id, sort) -> mark(id, sort, room));
        canvas.keepFree(room);
        canvas.fit();
        ComparisonPanel panel = new ComparisonPanel(name, own, reference, comparison, both, this::find, this::end);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        show.accept(panel);
        canvas.badgesShown(false);
    }

    private void find(String id) {
        editor.select(Selection.of(id));
        new Spot(canvas, id).reveal();
    }

    /// A part says what it says in its own design: counts over both would be true of neither.
    private void caption(String id, Topology whole, Component part, PartState state) {
        Component merged = canvas.topology().component(id);
        String said = Captions.detail(whole, part);
        if (merged != null && !said.equals(Captions.detail(canvas.topology(), merged))) {
            canvas.state(id, state.saying(said));
            captioned.add(id);
        } else {
            canvas.state(id, state);
        }
    }

    /// Inside a service, above other parts and groups, on a link.
    ///
    /// @param room what marks take at the right end of services
    private void mark(String id, Sort sort, Map<String, Double> room) {
        Box box = canvas.geometry().boxes().get(id);
        Route route = canvas.geometry().routes().get(id);
        Component part = canvas.topology().component(id);
        if (sort == Sort.MISSING && route != null) {
            canvas.state(id, LinkState.PREVIEW);
        } else if (sort == Sort.MISSING && part == null) {
            canvas.state(id, PartState.preview());
        }
        if (box != null && part != null && part.isService()) {
            double width = label(ComparisonPanel.sign(sort),
                    new Point(box.right() - INSET, box.center().y() - HALF), 1);
            room.put(id, width + 2 * INSET);
        } else if (box != null) {
            label(ComparisonPanel.mark(sort), new Point(box.right(), box.y() - 2 * HALF - ABOVE), 1);
        } else if (route != null) {
            label(ComparisonPanel.sign(sort), besideCaption(route).plus(0, -HALF), 0.5);
        }
    }

    /// The first place on the line where a sign covers nothing of the caption and no other mark; on a short line above the caption.
    private Point besideCaption(Route route) {
        Box caption = route.labelBox().grown(AROUND);
        return Arrays.stream(PLACES).mapToObj(route::at)
                .filter(at -> !caption.contains(at) && taken.stream().noneMatch(box -> box.contains(at))).findFirst()
                .orElse(new Point(caption.center().x(), caption.y()));
    }

    /// @param share of its width that it stands left of the point
    /// @return its width
    private double label(Label label, Point at, double share) {
        label.setManaged(false);
        label.setMouseTransparent(true);
        canvas.overlay().getChildren().add(label);
        label.applyCss();
        double width = label.prefWidth(-1);
        double height = label.prefHeight(-1);
        label.resizeRelocate(at.x() - share * width, at.y(), width, height);
        marks.add(label);
        taken.add(new Box(at.x() - share * width, at.y(), width, height).grown(AROUND));
        return width;
    }

    /// Another preview or another document is in front: the comparison is no longer of what is seen.
    private void check() {
        if (shown != null && editor.shown() != shown) {
            end();
        }
    }

    void end() {
        Design mine = shown;
        if (mine == null) {
            return;
        }
        shown = null;
        canvas.overlay().getChildren().removeAll(marks);
        marks.clear();
        taken.clear();
        captioned.forEach(id -> canvas.state(id, PartState.normal()));
        captioned.clear();
        canvas.keepFree(Map.of());
        for (String id : ghosts) {
            if (canvas.topology().link(id) != null) {
                canvas.state(id, LinkState.NORMAL);
            } else {
                canvas.state(id, PartState.normal());
            }
        }
        ghosts = List.of();
        if (editor.shown() == mine) {
            editor.cancel();
        }
        show.accept(null);
    }
}
