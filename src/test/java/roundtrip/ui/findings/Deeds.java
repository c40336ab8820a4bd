package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;

/// Remembers what somebody wanted to do about findings.
final class Deeds implements Treatment {
    final List<String> picked = new ArrayList<>();
    final List<String> played = new ArrayList<>();
    final List<String> read = new ArrayList<>();
    final List<Integer> begun = new ArrayList<>();
    final List<String> takenBack = new ArrayList<>();

    @Override
    public void pick(Finding finding) {
        picked.add(finding.subject());
    }

    @Override
    public void read(Finding finding) {
        read.add(finding.rule());
    }

    @Override
    public void playable(Finding finding, Consumer<Boolean> tell) {
        tell.accept(true);
    }

    @Override
    public void play(Finding finding) {
        played.add(finding.rule());
    }

    @Override
    public void steps(Finding missing, Consumer<List<Fix>> tell) {
        fixes(missing, tell);
    }

    @Override
    public void fixes(Finding finding, Consumer<List<Fix>> tell) {
        tell.accept(List.of());
    }

    @Override
    public void begin(int exercise) {
        begun.add(exercise);
    }

    @Override
    public void preview(@Nullable Fix fix) {}

    @Override
    public void apply(Fix fix) {}

    @Override
    public void accept(Finding finding, String reason) {}

    @Override
    public void takeBack(Finding finding) {
        takenBack.add(finding.rule());
    }
}
