package roundtrip.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.simulation.Sampling.Column;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Topology;

/// A meter that makes [Statistics] of a run. What it keeps depends on the size of the drawing, not on the number of requests.
public final class Counter implements Meter {
    private final List<Component> components;
    private final long seed;
    private final Sampling sampling = new Sampling();
    private final @Nullable Gauge[] gauges;
    private final @Nullable Clientele[] users;
    private final long[] @Nullable [] picks;
    private final Clientele all = new Clientele();
    private final Column asked = sampling.column();
    private final Column answered = sampling.column();
    private final Column failed = sampling.column();
    private final Column waited = sampling.column();
    private long last;
    private long reads;
    private long stale;
    private long writes;
    private long lost;
    private long lookups;
    private long hits;

    public Counter(Topology topology, long seed) {
        components = topology.components().list();
        this.seed = seed;
        gauges = new @Nullable Gauge[components.size()];
        users = new @Nullable Clientele[components.size()];
        picks = new long[components.size()] @Nullable [];
    }

    private Gauge gauge(int place) {
        Gauge gauge = gauges[place];
        if (gauge == null) {
            gauge = new Gauge(components.get(place).common().given().given(Property.SLOTS).orElse(0), sampling);
            gauges[place] = gauge;
        }
        return gauge;
    }

    private Clientele user(int place) {
        Clientele user = users[place];
        if (user == null) {
            user = new Clientele();
            users[place] = user;
        }
        return user;
    }

    /// How many requests have been asked so far.
    public long requests() {
        return all.count();
    }

    @Override
    public void asked(int request, int client, boolean write, long ns) {
        last = ns;
        all.asked();
        user(client).asked();
        asked.add(ns, 1);
    }

    @Override
    public void queued(int request, int place, long ns) {
        last = ns;
        gauge(place).queued(ns);
    }

    @Override
    public void began(int request, int place, long waitedNs, long ns) {
        last = ns;
        gauge(place).began(waitedNs, ns);
    }

    @Override
    public void finished(int request, int place, long ns) {
        last = ns;
        gauge(place).finished(ns);
    }

    @Override
    public void abandoned(int request, int place, boolean working, long ns) {
        last = ns;
        gauge(place).abandoned(working, ns);
    }

    @Override
    public void picked(int request, int chooser, int backend, int attempt, long waitedNs, long ns) {
        long[] counts = picks[chooser];
        if (counts == null) {
            counts = new long[components.size()];
            picks[chooser] = counts;
        }
        counts[backend]++;
        gauge(chooser).chose(waitedNs);
    }

    @Override
    public void called(int request, int place, long ns) {
        last = ns;
        gauge(place).called(ns);
    }

    @Override
    public void committed(int request, int place, long ns) {
        writes++;
    }

    @Override
    public void lost(int place, int writes, long ns) {
        lost += writes;
    }

    @Override
    public void read(int request, int place, int behind, long ns) {
        Kind kind = components.get(place).kind();
        if (kind == Kind.DATABASE || kind == Kind.CACHE) {
            reads++;
            stale += behind > 0 ? 1 : 0;
        }
    }

    @Override
    public void cached(int request, int place, boolean hit, long ns) {
        lookups++;
        hits += hit ? 1 : 0;
    }

    @Override
    public void ended(int request, int client, boolean write, int status, @Nullable Reason reason, long startNs,
            long heldNs, long ns) {
        last = ns;
        long took = ns - startNs - heldNs;
        all.ended(status, reason, took);
        user(client).ended(status, reason, took);
        if (reason == null) {
            answered.add(ns, 1);
            waited.add(ns, took);
        } else {
            failed.add(ns, 1);
        }
    }

    /// What has been counted so far.
    ///
    /// @param leastNs how long the run lasts at least: it may go on after its last event
    public Statistics statistics(long leastNs) {
        long until = Math.max(last, leastNs);
        return new Statistics(seed, until, all.answers(), answers(), parts(until), picks(),
                new Statistics.Data(reads, stale, writes, lost, lookups, hits), widthUntil(until), series(until));
    }

    private long widthUntil(long until) {
        sampling.count(until);
        return sampling.width();
    }

    private SequencedMap<String, Statistics.Answers> answers() {
        SequencedMap<String, Statistics.Answers> answers = new LinkedHashMap<>();
        for (int place = 0; place < users.length; place++) {
            Clientele user = users[place];
            if (user != null) {
                answers.put(components.get(place).id(), user.answers());
            }
        }
        return answers;
    }

    private SequencedMap<String, Statistics.Part> parts(long until) {
        SequencedMap<String, Statistics.Part> parts = new LinkedHashMap<>();
        for (int place = 0; place < gauges.length; place++) {
            Gauge gauge = gauges[place];
            if (gauge != null) {
                parts.put(components.get(place).id(), gauge.part(sampling, until));
            }
        }
        return parts;
    }

    private SequencedMap<String, SequencedMap<String, Long>> picks() {
        SequencedMap<String, SequencedMap<String, Long>> chosen = new LinkedHashMap<>();
        for (int chooser = 0; chooser < picks.length; chooser++) {
            long[] counts = picks[chooser];
            if (counts != null) {
                SequencedMap<String, Long> backends = new LinkedHashMap<>();
                for (int place = 0; place < counts.length; place++) {
                    if (counts[place] > 0) {
                        backends.put(components.get(place).id(), counts[place]);
                    }
                }
                chosen.put(components.get(chooser).id(), backends);
            }
        }
        return chosen;
    }

    private List<Statistics.Point> series(long until) {
        List<Statistics.Point> points = new ArrayList<>();
        int count = sampling.count(until);
        for (int i = 0; i < count; i++) {
            double done = answered.at(i);
            points.add(new Statistics.Point(i * sampling.width(), (long) asked.at(i), (long) done,
                    (long) failed.at(i), done == 0 ? 0 : waited.at(i) / done));
        }
        return points;
    }
}
