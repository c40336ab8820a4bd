package roundtrip.lesson;

import java.util.Locale;
import java.util.function.Predicate;

import roundtrip.routing.Operation;

/// What there is to see in a demonstration, and when it is really seen. Each has a sentence in the bundle `lesson`: `shown.<word>`.
public enum Sight {
    ALL_FAIL(one -> one.seen().failed() > one.calm().failed()),
    WRITES_FAIL(one -> one.seen().failed(Operation.WRITE) > one.calm().failed(Operation.WRITE)),
    SOME_FAIL(one -> one.seen().failed() > one.calm().failed() && one.seen().answered() > 0),
    SPARE(one -> one.seen().failed() > one.calm().failed() && one.seen().visits(one.subject()) == 0),
    DOWNTIME(one -> one.seen().failed() > one.calm().failed()
            && Math.max(one.seen().gapNs(), one.seen().failingNs()) > Failures.RESTART / 2),
    UNCHECKED(one -> !one.seen().inVain().isEmpty() && one.seen().failed() > one.calm().failed()),
    SWITCH_OVER(one -> one.seen().failed() > one.calm().failed() && one.seen().gapNs() > 0),
    NO_NAME(one -> one.seen().unnamed() > 0),
    DEAD_ADDRESS(Claims::isLate),
    STRANGER(Sight::came),
    WEAK_TWIN(Sight::came),
    SIDE_DOOR(Sight::came),
    NEIGHBOUR(Sight::came),
    KNOCK(Sight::came),
    READABLE(one -> Claims.isReadOn(one, one.subject())),
    READABLE_BEHIND(one -> one.demonstration().finding().also().stream().anyMatch(link -> Claims.isReadOn(one, link))),
    UNNOTICED(one -> one.seen().dead().contains(one.part()) && Claims.ears(one).isEmpty()),
    UNHEARD(one -> one.seen().asked() > 0 && Claims.ears(one).isEmpty()),
    WATCHER_GONE(one -> Claims.ears(one).stream().anyMatch(one.seen().dead()::contains)
            && one.seen().dead().containsAll(Claims.ears(one))),
    LOCKED_OUT(one -> one.seen().answered() == 0 && one.seen().dead().isEmpty()
            && !Claims.isProbed(one)),
    UNCOUNTED(one -> one.seen().answered() > 0 && !Claims.isCounted(one)),
    RUSH(one -> one.seen().waited() > one.seen().asked() / 2),
    SLOWED(one -> one.seen().meanNs() >= 2 * one.calm().meanNs() && one.seen().answered() > 0),
    NO_CHOICE(one -> one.seen().answered() > 0 && one.seen().choices(one.part()).size() == 1),
    OVERLOAD(one -> one.seen().waited() > 0),
    NO_ROOM(one -> one.seen().waited() > one.calm().waited()),
    SMALL_WAITS(one -> one.seen().waited() > 0
            && one.seen().queued().keySet().stream().allMatch(place -> place.split("/", 2)[0].equals(one.part()))),
    IDLE(one -> one.seen().asked() > 0 && one.seen().visits(one.part()) == 0),
    DRIFT(one -> one.seen().saved().containsKey(one.part()) || Claims.isWrittenApart(one)),
    FROZEN(one -> Claims.saved(one) > 0 && one.seen().holds(one.part()) == 0),
    BACKWARDS(one -> Claims.saved(one) > 0 && Claims.isBackwards(one)
            && one.seen().copies().getOrDefault(one.subject() + " " + one.part(), 0) == 0),
    CANNOT_SAVE(one -> one.seen().count(request -> !request.isAnswered() && request.path().contains(one.part())) > 0),
    TWO_TRUTHS(one -> one.seen().holds(one.part()) < Claims.saved(one) && Claims.isWriter(one)),
    WRONG_DELETE(one -> Claims.saved(one) > 0 && Claims.isEverywhere(one) && !Claims.isKeptApart(one)),
    LOST(one -> one.seen().lost() > 0),
    LOGGED_OUT(Claims::isForgotten),
    OLD_NEWS(one -> Observing.forgotten(one.seen()) > 0),
    UNUSED(one -> one.seen().answered() > 0 && one.seen().visits(one.part()) == 0),
    PAST_DNS(one -> one.seen().answered() > 0 && one.seen().named() > 0 && one.seen().passed(one.part()) == 0
            && Claims.isImplied(one)),
    NOWHERE(one -> one.seen().count(request -> request.client().equals(one.part())) > 0
            && one.seen().count(request -> request.client().equals(one.part()) && request.isAnswered()) == 0),
    OTHERWISE(Claims::isOtherwise);

    private final Predicate<Performance> claim;

    Sight(Predicate<Performance> claim) {
        this.claim = claim;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean isSeen(Performance performance) {
        return claim.test(performance);
    }

    /// Whether the stranger came to where it wanted.
    private static boolean came(Performance one) {
        Stranger stranger = one.demonstration().stranger();
        return stranger != null && one.seen().reached().equals(stranger.path());
    }
}
