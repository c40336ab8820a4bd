package roundtrip.ui.presenter;

import java.util.List;
import java.util.Objects;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Selection;
import roundtrip.lesson.Play;
import roundtrip.lesson.Step;
import roundtrip.simulation.Packet;
import roundtrip.simulation.Scene;
import roundtrip.simulation.Scene.Dial;
import roundtrip.topology.Topology;
import roundtrip.ui.canvas.CanvasView;
import roundtrip.ui.playback.Show;

/// The drawing of one step: folded, lit, in view, and moving. Beside it stands the question, if the step has one.
final class Board extends Region {
    private enum Turn {
        NO_QUESTION,
        TO_COME,
        ASKED,
        REVEALED
    }

    private static final double GAP = 48;

    private final CanvasView canvas = new CanvasView();
    private final Light light = new Light();
    private final Glide camera = new Glide(canvas.viewport(), light);
    private final Show show = new Show(canvas);
    private final Letters letters = new Letters(canvas);
    private final QuestionCard card = new QuestionCard();
    private final Reel reel = new Reel(this::draw);
    private final Runnable asked;
    private Topology topology = Topology.empty();
    private Shot shot = Shot.of(topology, List.of(), true, true);
    private @Nullable Play play;
    private @Nullable Question question;
    private Turn turn = Turn.NO_QUESTION;
    private Aim.Room room = new Aim.Room(0, 0, 1);

    /// @param scale of the window
    /// @param asked called when the question stands, and when it is answered
    Board(ObservableValue<Number> scale, Runnable asked) {
        this.asked = asked;
        canvas.viewport().unitProperty().bind(scale);
        canvas.gridShown(false);
        canvas.badgesShown(false);
        canvas.handlesShown(false);
        canvas.minimap().setVisible(false);
        canvas.underlay().getChildren().add(light);
        canvas.getStyleClass().add("lesson-canvas");
        getStyleClass().add("board");
        getChildren().addAll(canvas, card);
    }

    /// @param drawing every part of it has its place
    void begin(Topology drawing) {
        topology = drawing;
        room = new Aim.Room(0, 0, 1);
    }

    void end() {
        reel.stop();
        camera.stop();
        show.end();
        letters.clear();
    }

    /// Shows a step, from its beginning.
    void show(Step step) {
        end();
        card.clear();
        question = Question.of(topology, step).orElse(null);
        turn = question == null ? Turn.NO_QUESTION : Turn.TO_COME;
        play = step.play();
        shot = Shot.of(topology, step.focus(), question != null, play != null && isWhole(play));
        canvas.show(shot.topology(), shot.geometry());
        canvas.spotlight(shot.lit());
        canvas.selection(shot.star() == null ? Selection.none() : Selection.of(shot.star()));
        aim(room.width() > 0);
        if (play != null) {
            show.begin();
            play(play.fromNs(), question == null ? Rest.of(play, shot.geometry()) : asking(play, question));
        }
    }

    /// Whether a whole run is played, which happens all over the drawing.
    private static boolean isWhole(Play play) {
        return !play.isStill() && play.fromNs() == 0 && play.toNs() == play.stage().lengthNs();
    }

    /// When the request stands before its balancer.
    private long asking(Play run, Question about) {
        return Rest.before(run, about.choiceNs(), shot.geometry(), packet -> packet.request() == about.request());
    }

    private void play(long fromNs, long toNs) {
        reel.play(fromNs, toNs, this::ask);
    }

    private void ask() {
        if (turn == Turn.TO_COME && question != null) {
            turn = Turn.ASKED;
            draw(asking(Objects.requireNonNull(play), question));
            letters.show(question);
            card.ask(question, question.names(topology));
            requestLayout();
            asked.run();
        }
    }

    /// Whether the class is thinking.
    boolean isAsking() {
        return turn == Turn.ASKED;
    }

    /// Goes on within the step: to its question, or to the answer.
    ///
    /// @return false if there is nothing left to go on to
    boolean goOn() {
        if (turn == Turn.TO_COME) {
            reel.finish();
            return true;
        }
        if (turn == Turn.ASKED && question != null && play != null) {
            turn = Turn.REVEALED;
            letters.reveal();
            card.reveal(question, question.names(topology));
            play(question.choiceNs(), play.toNs());
            asked.run();
            return true;
        }
        return false;
    }

    private void draw(long atNs) {
        Scene scene = Objects.requireNonNull(play).stage().at(atNs);
        List<Dial> dials = scene.dials().stream()
                .filter(dial -> shot.isLit(dial.place()) && !scene.dead().contains(dial.place())).map(this::hide)
                .toList();
        List<Packet> packets = scene.packets().stream().filter(packet -> !isLeaving(packet) && isAskedAbout(packet))
                .toList();
        show.draw(new Scene(atNs, packets, scene.crosses(), dials, scene.dead(), scene.cut(),
                scene.lags().stream().filter(lag -> shot.isLit(lag.replica())).toList(),
                scene.waits(), scene.log(), scene.tally()));
    }

    /// What is just about to leave would cover the name of the part that it leaves.
    private static boolean isLeaving(Packet packet) {
        return packet.link() != null && packet.fraction() == 0 && !packet.isResting();
    }

    /// While the class is thinking there is one packet to think about.
    private boolean isAskedAbout(Packet packet) {
        return !isAsking() || question == null || packet.request() == question.request();
    }

    /// Nobody points at the answer while the class is thinking.
    private Dial hide(Dial dial) {
        return isAsking() && question != null && dial.place().equals(question.balancer())
                ? new Dial(dial.place(), null, dial.counts(), dial.sinceNs())
                : dial;
    }

    private void aim(boolean gliding) {
        Aim.Room free = room();
        if (free.width() <= 0) {
            return;
        }
        Aim best = Aim.at(shot.geometry().bounds(), shot.frame(), free);
        Aim now = camera.goal();
        boolean stay = gliding && now.zoom() == best.zoom() && best.zoom() == Aim.READABLE
                && now.sees(shot.frame(), free);
        if (gliding) {
            camera.glide(stay ? now : best, Light.on(shot.heart()));
        } else {
            camera.jump(best, Light.on(shot.heart()));
        }
        room = free;
    }

    private Aim.Room room() {
        double unit = canvas.viewport().unitProperty().get();
        double beside = question == null ? 0 : card.prefWidth(-1) + GAP * unit;
        return new Aim.Room(getWidth() - beside, getHeight(), unit);
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        double width = card.prefWidth(-1);
        double height = Math.min(getHeight(), card.prefHeight(width));
        card.resizeRelocate(getWidth() - width - GAP * canvas.viewport().unitProperty().get(),
                Math.rint((getHeight() - height) / 2), width, height);
        if (!room().equals(room)) {
            aim(false);
        }
    }
}
