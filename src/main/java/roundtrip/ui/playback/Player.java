package roundtrip.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import javafx.animation.AnimationTimer;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.LiveRun;
import roundtrip.simulation.Run;
import roundtrip.simulation.Scene;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.Stage;
import roundtrip.topology.Scenario;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Topology;
import roundtrip.ui.actions.Steps;
import roundtrip.ui.actions.Transport;
import roundtrip.words.Words;

/// The clock of a run that is played: an instant of its stage, and how fast it goes on.
public final class Player implements Transport {
    private static final Words WORDS = Words.in("playback");
    public static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);
    private static final double NANOS = 1e9;
    /// A frame that comes later than this does not make the packets jump.
    private static final double LONGEST_FRAME = 0.1;

    private final Simulation simulation;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Ticker ticker = new Ticker();
    private final Deeds deeds = new Deeds(this::state, this::restore);
    private Traffic traffic = Traffic.calm();
    private @Nullable Scenario scenario;
    private @Nullable Run shown;
    private LiveRun live;
    private long atNs;
    private boolean playing;
    private double speed = 1;

    public Player(Simulation simulation) {
        this.simulation = simulation;
        live = LiveRun.of(simulation, Topology.empty(), Run.of(1, List.of()));
    }

    /// Calls the listener whenever there is something else to see.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Begins anew with a drawing; one that is being played already goes on.
    public void load(Topology topology) {
        if (shown != null || !topology.equals(live.topology())) {
            scenario = null;
            shown = null;
            begin(topology);
        }
    }

    /// Plays a run that somebody else has thought of, until something is loaded.
    public void show(Topology topology, Run run) {
        scenario = null;
        shown = run;
        begin(topology);
        play();
    }

    /// Whether what somebody else has thought of asks for nothing, so that there is no run to follow.
    boolean isSilent() {
        return shown != null && shown.isSilent();
    }

    /// Whether there is nothing more to see.
    public boolean isOver() {
        return atNs >= stage().lengthNs();
    }

    private void begin(Topology topology) {
        Scenario played = scenario;
        Run given = shown;
        live = LiveRun.of(simulation, topology, given != null
                ? given
                : played == null ? traffic.run(topology) : Run.of(topology, played));
        atNs = 0;
        deeds.forget();
        pause();
    }

    public Topology topology() {
        return live.topology();
    }

    public Stage stage() {
        return live.stage();
    }

    public Scene scene() {
        return live.stage().at(atNs);
    }

    public long atNs() {
        return atNs;
    }

    public long seed() {
        return live.run().seed();
    }

    public Traffic traffic() {
        return traffic;
    }

    /// Other traffic from now on.
    public void traffic(Traffic wanted) {
        change(WORDS.say("step.traffic"), run -> atNs == 0
                ? LiveRun.of(simulation, run.topology(), wanted.run(run.topology()))
                : run.asking(atNs, wanted.flows(run.topology(), atNs)));
        traffic = wanted;
        tell();
    }

    /// The scenario that is played; absent: what is done by hand.
    public @Nullable Scenario scenario() {
        return scenario;
    }

    /// Begins anew with a scenario, or by hand.
    public void play(@Nullable Scenario wanted) {
        scenario = wanted;
        shown = null;
        begin(live.topology());
    }

    /// The run as it was recorded.
    ///
    /// @param id a free one
    public Scenario recorded(String id, String name) {
        return live.run().scenario(id, name);
    }

    public List<String> stopped() {
        return live.stopped(atNs);
    }

    public void stop(String id) {
        begun();
        change(WORDS.say("step.stop", Names.of(live.topology(), id)), run -> run.stop(id, atNs));
    }

    public void heal(String id) {
        begun();
        change(WORDS.say("step.heal", Names.of(live.topology(), id)), run -> run.heal(id, atNs));
    }

    /// Does anything else to a part, link or group.
    ///
    /// @param factor of SLOW how many times slower, else 1
    public void deed(Deed deed, String id, double factor) {
        begun();
        change(WORDS.say("step." + deed.word(), Names.of(live.topology(), id)),
                run -> run.doing(deed, id, factor, atNs));
    }

    /// Whether nothing is stopped, cut or slow.
    public boolean isWhole() {
        return stopped().isEmpty() && live.slowed(atNs).isEmpty();
    }

    public boolean isSlow(String id) {
        return live.slowed(atNs).contains(id);
    }

    public boolean isSpared(String id) {
        return live.spared(atNs).contains(id);
    }

    public boolean isBackend(String id) {
        return live.isBackend(id);
    }

    public boolean isReplica(String id) {
        return live.isReplica(id, atNs);
    }

    public void healAll() {
        begun();
        change(WORDS.say("step.heal-all"), run -> run.healAll(atNs));
    }

    /// What is done at the very start would be known to all; somebody who is watching does it a moment later.
    private void begun() {
        atNs = Math.max(1, atNs);
    }

    private void change(String name, UnaryOperator<LiveRun> what) {
        deeds.doing(name);
        live = what.apply(live);
        tell();
    }

    /// What was done to the run, to be taken back step by step; the instant stays.
    public Steps steps() {
        return deeds;
    }

    private Deeds.State state() {
        return new Deeds.State(live, traffic);
    }

    private void restore(Deeds.State state) {
        live = state.live();
        traffic = state.traffic();
        seek(atNs);
    }

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public void playOrPause() {
        if (playing) {
            pause();
        } else {
            play();
        }
    }

    private void play() {
        if (atNs >= stage().lengthNs()) {
            atNs = 0;
        }
        playing = true;
        ticker.begin();
        tell();
    }

    public void pause() {
        playing = false;
        ticker.stop();
        tell();
    }

    /// Shows another instant; what was playing goes on from there.
    public void seek(long stageNs) {
        atNs = Math.clamp(stageNs, 0, stage().lengthNs());
        tell();
    }

    @Override
    public void stepForward() {
        pause();
        seek(stage().stepAfter(atNs));
    }

    @Override
    public void stepBack() {
        pause();
        seek(stage().stepBefore(atNs));
    }

    /// Back to the beginning, with everything healed.
    @Override
    public void restart() {
        boolean goOn = playing;
        begin(live.topology());
        if (goOn) {
            play();
        }
    }

    @Override
    public void faster() {
        speed(SPEEDS.get(Math.min(SPEEDS.indexOf(speed) + 1, SPEEDS.size() - 1)));
    }

    @Override
    public void slower() {
        speed(SPEEDS.get(Math.max(SPEEDS.indexOf(speed) - 1, 0)));
    }

    public double speed() {
        return speed;
    }

    /// @param wanted one of [#SPEEDS]
    public void speed(double wanted) {
        speed = wanted;
        tell();
    }

    /// Lets the stage go on by the time of a frame.
    private final class Ticker extends AnimationTimer {
        private long before;

        void begin() {
            before = 0;
            start();
        }

        @Override
        public void handle(long now) {
            double seconds = before == 0 ? 0 : Math.min((now - before) / NANOS, LONGEST_FRAME);
            before = now;
            atNs = Math.min(stage().lengthNs(), atNs + Math.round(seconds * speed * NANOS));
            if (atNs >= stage().lengthNs()) {
                pause();
            } else {
                tell();
            }
        }
    }
}
