package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Role;

/// How far each replica is behind, over the whole run.
final class Lags {
    /// @param position how many writes the data set has seen with this one
    private record Write(long stageNs, long atNs, int position) {}

    private final Map<String, Moments<Write>> written = new LinkedHashMap<>();
    private final SequencedMap<String, Moments<Write>> applied = new LinkedHashMap<>();
    private final Map<String, String> sets = new LinkedHashMap<>();

    Lags(Trace trace, long[] begin) {
        trace.topology().of(Kind.DATABASE).forEach(part -> {
            sets.put(part.id(), part.role() instanceof Role.Database role ? role.dataset() : "");
            if (isFed(trace, part)) {
                applied.put(part.id(), new Moments<>());
            }
        });
        for (Event event : trace.events()) {
            long stage = begin[event.id()];
            switch (event) {
                case Event.Committed one -> written.computeIfAbsent(set(one.place()), _ -> new Moments<>())
                        .add(stage, new Write(stage, one.atNs(), one.position()));
                case Event.Applied one -> applied.computeIfAbsent(one.place(), _ -> new Moments<>())
                        .add(stage, new Write(stage, one.atNs(), one.position()));
                default -> {
                    // says nothing about copies
                }
            }
        }
    }

    private static boolean isFed(Trace trace, Component database) {
        return database.role() instanceof Role.Database role && role.isReplica()
                && trace.topology().links().stream().anyMatch(link -> link.kind() == LinkKind.REPLICATE
                        && (link.touches(database.id()) || link.touches(database.host())));
    }

    private String set(String database) {
        return sets.getOrDefault(database, "");
    }

    List<Scene.Lag> at(long instant) {
        List<Scene.Lag> lags = new ArrayList<>();
        applied.forEach((replica, copies) -> lags.add(lag(replica, copies, instant)));
        return lags;
    }

    private Scene.Lag lag(String replica, Moments<Write> copies, long instant) {
        Moments<Write> all = written.getOrDefault(set(replica), new Moments<>());
        List<Write> writes = all.until(instant);
        List<Write> had = copies.until(instant);
        int position = had.isEmpty() ? 0 : had.getLast().position;
        if (writes.isEmpty() || writes.getLast().position <= position) {
            return new Scene.Lag(replica, 0, 0);
        }
        Write oldest = writes.get(firstAfter(writes, position));
        long seen = instant - oldest.stageNs;
        List<Write> coming = copies.all().subList(had.size(), copies.all().size());
        long real = coming.isEmpty() ? Long.MAX_VALUE : coming.getFirst().atNs - oldest.atNs;
        return new Scene.Lag(replica, writes.getLast().position - position,
                real <= Staging.LEG_NS ? real : Math.min(real, seen));
    }

    /// Positions of one data set rise with time.
    private static int firstAfter(List<Write> writes, int position) {
        int low = 0;
        int high = writes.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (writes.get(middle).position > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
