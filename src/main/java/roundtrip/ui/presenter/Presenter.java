package roundtrip.ui.presenter;

import java.util.List;
import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import roundtrip.layout.Placing;
import roundtrip.lesson.Step;
import roundtrip.lesson.Walkthrough;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// A lesson before a class. It is given a design, tells its walkthrough and never changes anything.
public final class Presenter {
    private static final Words WORDS = Words.in("presenter");

    private final Function<Design, Walkthrough> lesson;
    private final Runnable leave;
    private final Board board;
    private final CaptionBand band = new CaptionBand(this::previous, this::next);
    private final Slide slide;
    private List<Step> steps = List.of();
    private int at;

    /// @param scale of the window
    /// @param leave called when the person has had enough
    public Presenter(ObservableValue<Number> scale, Function<Design, Walkthrough> lesson, Runnable leave) {
        this.lesson = lesson;
        this.leave = leave;
        board = new Board(scale, this::say);
        slide = new Slide(board, band);
        scale.subscribe(_ -> slide.requestLayout());
        slide.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Covers the window.
    public Node node() {
        return slide;
    }

    public void begin(Design design) {
        steps = lesson.apply(design).steps();
        board.begin(Placing.complete(design.topology()));
        band.stopwatch().begin();
        slide.black(false);
        turn(0);
    }

    /// The keys are ours from now on.
    public void focus() {
        band.focus();
    }

    public void end() {
        band.stopwatch().end();
        board.end();
    }

    /// On within the step or to the next one.
    public void next() {
        if (!board.goOn() && at + 1 < steps.size()) {
            turn(at + 1);
        }
    }

    public void previous() {
        if (at > 0) {
            turn(at - 1);
        }
    }

    private void turn(int wanted) {
        at = wanted;
        board.show(steps.get(at));
        say();
    }

    private void say() {
        Step step = steps.get(at);
        band.show(step.title(), board.isAsking() ? WORDS.say("ask.caption") : step.caption(), at, steps.size());
        slide.requestLayout();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isControlDown()
                || event.getCode() == KeyCode.TAB || event.getCode().isFunctionKey() || isForButton(event)) {
            return;
        }
        event.consume();
        if (slide.isBlack()) {
            slide.black(false);
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, ENTER -> next();
            case LEFT, UP, PAGE_UP, BACK_SPACE -> previous();
            case HOME -> turn(0);
            case END -> turn(steps.size() - 1);
            case B, PERIOD -> slide.black(true);
            case ESCAPE -> leave.run();
            default -> {
                // no meaning here, nor in the window behind
            }
        }
    }

    /// Whoever walks to a button with Tab means that button.
    private boolean isForButton(KeyEvent event) {
        return !slide.isBlack() && slide.getScene() != null && slide.getScene().getFocusOwner() instanceof Button
                && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER);
    }
}
