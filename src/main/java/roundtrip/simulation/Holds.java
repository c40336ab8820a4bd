package roundtrip.simulation;

import java.util.List;

/// Until when a packet waits because somebody was watching when something was done.
///
/// What the class sees is slower than virtual time. A packet that was still under way in the picture when somebody stopped a
/// server has long been home in virtual time; so that it meets what was done, everything that had not been seen of it yet is put
/// off until that moment.
final class Holds {
    private final List<Intervention> interventions;

    Holds(Run run) {
        interventions = run.interventions().stream().filter(done -> !done.underWay().isEmpty()).toList();
    }

    /// @param strand its name when the leg got its number
    long leaving(int request, String strand, int leg) {
        return latest(request, strand, progress -> !progress.started().contains(leg));
    }

    long arriving(int request, String strand, int leg) {
        return latest(request, strand, progress -> !progress.arrived().contains(leg));
    }

    private interface Seen {
        boolean not(Intervention.Progress progress);
    }

    private long latest(int request, String strand, Seen seen) {
        long latest = 0;
        for (Intervention done : interventions) {
            for (Intervention.Progress progress : done.underWay()) {
                if (progress.request() == request && progress.strand().equals(strand)
                        && seen.not(progress)) {
                    latest = Math.max(latest, done.atNs());
                }
            }
        }
        return latest;
    }
}
