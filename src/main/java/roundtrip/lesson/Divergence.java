package roundtrip.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import roundtrip.analysis.DataSet;
import roundtrip.routing.Demand;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.Walk;
import roundtrip.simulation.Ask;
import roundtrip.simulation.Run;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;

/// Two places keep the same data: do they agree?
record Divergence(Ground ground) {
    private static final long WRITING = 2 * Ground.SECOND;
    private static final long STOPPED = 3 * Ground.SECOND;
    private static final long AFTERWARDS = 9 * Ground.SECOND;
    private static final long CLOSE = Ground.SECOND / 20;
    /// Longer than an answer takes, shorter than a copy.
    private static final long RELOAD = Ground.SECOND / 10;
    private static final int SAVES = 3;

    Optional<Demonstration> plan() {
        return switch (ground.rule()) {
            case "DAT-001" -> database(Sight.DRIFT, writes());
            case "DAT-002" -> database(Sight.FROZEN, writes());
            case "DAT-003" -> backwards();
            case "DAT-004" -> ground.subject(Kind.APP).flatMap(this::saving);
            case "DAT-005" -> database(Sight.TWO_TRUTHS, writes());
            case "DAT-006" -> database(Sight.WRONG_DELETE, writes());
            case "DAT-007" -> promotion();
            case "DAT-008" -> ground.subject(Kind.APP).flatMap(
                    app -> ground.showing(Sight.LOGGED_OUT, app.id(), ground.asking(Operation.READ)));
            case "DAT-009" -> reloading();
            default -> Optional.empty();
        };
    }

    /// Somebody who comes to this application wants to save what it can only show.
    private Optional<Demonstration> saving(Component app) {
        List<Demand> vain = ground.wishes(Operation.WRITE).stream()
                .filter(wish -> isVain(app, wish)).toList();
        return ground.meeting(Sight.CANNOT_SAVE, app.id(), Set.of(app.id()), vain, run -> run)
                .or(() -> ground.showing(Sight.CANNOT_SAVE, app.id(), ground.everybody(Operation.WRITE)));
    }

    private boolean isVain(Component app, Demand wish) {
        Walk intact = ground.network().intact();
        return intact.outcomeFrom(app.id(), wish.dataset(), Operation.WRITE) == Outcome.DOWN
                && intact.outcomeFrom(app.id(), wish.dataset(), Operation.READ) != Outcome.DOWN;
    }

    private Run writes() {
        return ground.asking(Operation.WRITE);
    }

    /// Something is saved in the data set of the subject.
    private Optional<Demonstration> database(Sight sight, Run run) {
        return ground.subject(Kind.DATABASE)
                .filter(database -> ground.dataSet(database).filter(set -> ground.canSave(set.name())).isPresent())
                .flatMap(database -> ground.showing(sight, database.id(), run));
    }

    private Optional<Demonstration> backwards() {
        Link link = ground.topology().link(ground.subject());
        return link == null
                ? Optional.empty()
                : ground.inspection().from(link).stream().filter(DataSet::isReplica).findFirst()
                        .or(() -> ground.inspection().to(link))
                        .flatMap(replica -> ground.showing(Sight.BACKWARDS, replica.id(), writes()));
    }

    /// Many writes shortly before the primary stops: the last of them are not copied yet.
    private Optional<Demonstration> promotion() {
        List<String> primaries = ground.subject(Kind.DATABASE).flatMap(ground::dataSet).stream()
                .flatMap(set -> set.writers().stream()).map(Component::id).toList();
        List<Ask> asks = new ArrayList<>();
        for (Ask ask : ground.asking(2 * (int) (Ground.SECOND / CLOSE / 2), CLOSE, Operation.WRITE).asks()) {
            asks.add(ask.at(WRITING + ask.atNs()));
        }
        ground.asking(1, 0, Operation.WRITE).asks()
                .forEach(ask -> asks.add(ask.at(AFTERWARDS)));
        Run run = Run.of(1, asks);
        for (String primary : primaries) {
            run = run.stop(primary, STOPPED);
        }
        Run stopping = run;
        return primaries.isEmpty()
                ? Optional.empty()
                : database(Sight.LOST, stopping);
    }

    /// Each user saves something and looks at it at once, twice: two, because balancers take turns.
    private Optional<Demonstration> reloading() {
        List<Ask> asks = new ArrayList<>();
        for (Ask save : ground.asking(SAVES * ground.crowd(), 2 * Ground.SECOND, Operation.WRITE).asks()) {
            asks.add(save);
            asks.add(save.at(save.atNs() + RELOAD).as(Operation.READ));
            asks.add(save.at(save.atNs() + RELOAD + CLOSE).as(Operation.READ));
        }
        return ground.subject(Kind.APP).filter(_ -> ground.can(Operation.READ))
                .flatMap(app -> ground.showing(Sight.OLD_NEWS, app.id(), Run.of(1, asks)));
    }
}
