package roundtrip.ui.actions;

/// What the simulate menu works on: the clock of a run that is played.
public interface Transport {
    boolean isPlaying();

    void playOrPause();

    void stepForward();

    void stepBack();

    void restart();

    void faster();

    void slower();
}
