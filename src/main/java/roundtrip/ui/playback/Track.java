package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.LogLine;
import roundtrip.simulation.Stage;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// A run from end to end: a bar for each half second, red where requests failed, outages on the line, marks above, and the playhead
/// that can be dragged.
final class Track extends Region {
    private static final double LINE = 64;
    private static final double THICK = 5;
    private static final double BARS = 28;
    private static final double MARK = 22;
    private static final double EDGE = 12;
    private static final double GAP = 6;
    private static final double LEAST_WORDS = 72;
    private static final double TICK_ROOM = 90;
    private static final double LEAST_WIDTH = 120;

    private final Player player;
    private final UnaryOperator<String> names;
    private final Pane ahead = new Pane();
    private final Rectangle gone = new Rectangle();
    private final Pane over = new Pane();
    private final Line needle = new Line();
    private final Circle head = new Circle(9);
    private @Nullable Stage drawn;
    private double drawnWidth;

    Track(Player player, UnaryOperator<String> names) {
        this.player = player;
        this.names = names;
        getStyleClass().add("track");
        setId("track");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Words.in("playback").say("track"));
        setFocusTraversable(true);
        gone.getStyleClass().add("track-gone");
        needle.getStyleClass().add("track-needle");
        head.getStyleClass().add("track-head");
        for (Node node : new Node[]{ahead, gone, over, needle, head}) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(ahead, gone, over, needle, head);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void scrub(MouseEvent event) {
        requestFocus();
        player.seek(Math.round((event.getX() - EDGE) / room() * length()));
        event.consume();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> player.stepBack();
            case RIGHT -> player.stepForward();
            case HOME -> player.seek(0);
            case END -> player.seek(length());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double room() {
        return Math.max(1, getWidth() - 2 * EDGE);
    }

    private long length() {
        return Math.max(1, player.stage().lengthNs());
    }

    private double x(long stageNs) {
        return EDGE + room() * stageNs / length();
    }

    void refresh() {
        if (getWidth() < LEAST_WIDTH) {
            return;
        }
        if (player.stage() != drawn || getWidth() != drawnWidth) {
            drawn = player.stage();
            drawnWidth = getWidth();
            drawRun(player.stage());
        }
        double at = x(player.atNs());
        gone.setX(EDGE);
        gone.setY(LINE);
        gone.setWidth(Math.max(0, at - EDGE));
        gone.setHeight(THICK);
        needle.setStartX(at);
        needle.setEndX(at);
        needle.setStartY(BARS);
        needle.setEndY(LINE);
        head.setCenterX(at);
        head.setCenterY(LINE + THICK / 2);
    }

    private void drawRun(Stage stage) {
        List<Node> below = new ArrayList<>();
        below.add(box(EDGE, LINE, room(), THICK, "track-ahead"));
        bars(stage, below);
        ticks(below);
        ahead.getChildren().setAll(below);
        List<Node> above = new ArrayList<>();
        stage.outages().forEach(outage -> above.add(box(x(outage.fromNs()), LINE,
                Math.max(2, x(Math.min(outage.untilNs(), length())) - x(outage.fromNs())), THICK, "track-outage")));
        marks(stage, above);
        over.getChildren().setAll(above);
    }

    private void bars(Stage stage, List<Node> nodes) {
        List<Stage.Bar> bars = stage.bars();
        int most = bars.stream().mapToInt(bar -> bar.answered() + bar.failed()).max().orElse(1);
        double unit = (LINE - BARS - 12) / Math.max(2, most);
        for (int i = 0; i < bars.size(); i++) {
            double left = x(i * Stage.BAR_NS);
            double width = Math.max(1, x((i + 1) * Stage.BAR_NS) - left - 2);
            double answered = bars.get(i).answered() * unit;
            double failed = bars.get(i).failed() * unit;
            double right = Math.min(left + width, EDGE + room());
            nodes.add(box(left, LINE - 3 - Math.max(3, answered), right - left, Math.max(3, answered), "track-bar"));
            nodes.add(box(left, LINE - 3 - Math.max(3, answered) - failed, right - left, failed, "track-failed"));
        }
    }

    private void ticks(List<Node> nodes) {
        double seconds = length() / 1e9;
        double step = 1;
        for (double wider : new double[]{2, 5, 10, 20, 30, 60, 120, 300, 600}) {
            step = room() * step / seconds < TICK_ROOM ? wider : step;
        }
        for (double at = 0; at <= seconds; at += step) {
            Label label = new Label(Clocks.wholeSeconds(Math.round(at * 1e9)));
            label.getStyleClass().add("track-tick");
            double middle = x(Math.round(at * 1e9));
            label.setLayoutY(LINE + 12);
            label.widthProperty().subscribe(width -> label.setLayoutX(
                    Math.max(0, Math.min(middle - width.doubleValue() / 2, getWidth() - width.doubleValue()))));
            nodes.add(label);
        }
    }

    /// The words of a mark end before the next mark; where there is hardly room they are left out.
    private void marks(Stage stage, List<Node> nodes) {
        List<LogLine> marks = stage.marks();
        for (int i = 0; i < marks.size(); i++) {
            double at = x(marks.get(i).stageNs());
            nodes.add(sign(marks.get(i), at));
            double end = i + 1 < marks.size() ? x(marks.get(i + 1).stageNs()) - MARK / 2 : getWidth();
            double room = end - at - MARK / 2 - 2 * GAP;
            if (room >= LEAST_WORDS) {
                Label words = new Label(marks.get(i).say(names));
                words.getStyleClass().add("track-mark-words");
                words.setManaged(false);
                words.resizeRelocate(at + MARK / 2 + GAP, 0, room, MARK);
                nodes.add(words);
            }
        }
    }

    private static Node sign(LogLine mark, double at) {
        Region sign = new Region();
        sign.getStyleClass().addAll("track-mark", mark.isBad() ? "bad" : "good");
        sign.resizeRelocate(at - MARK / 2, 0, MARK, MARK);
        Line stem = new Line(at, MARK, at, LINE);
        stem.getStyleClass().addAll("track-stem", mark.isBad() ? "bad" : "good");
        Region icon = Icons.glyph(Events.icon(mark.sort()), 15);
        icon.getStyleClass().add("track-icon");
        icon.resizeRelocate(at - 7.5, 3.5, 15, 15);
        sign.setManaged(false);
        icon.setManaged(false);
        Pane both = new Pane(stem, sign, icon);
        both.getStyleClass().add(mark.isBad() ? "bad" : "good");
        return both;
    }

    private static Rectangle box(double x, double y, double width, double height, String style) {
        Rectangle box = new Rectangle(x, y, Math.max(0, width), Math.max(0, height));
        box.getStyleClass().add(style);
        return box;
    }

    @Override
    protected void layoutChildren() {
        refresh();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LINE + 32;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 400;
    }
}
