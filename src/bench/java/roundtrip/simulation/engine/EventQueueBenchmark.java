package roundtrip.simulation.engine;

import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;

/// The hold model (Jones: An empirical comparison of priority-queue and event-set implementations, CACM 1986): of 10,000 pending
/// events the first happens and enters the next one after an exponential time. Ours against a simulator of the field, and against a
/// bare queue of records, each with the same actions and increments.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(EventQueueBenchmark.EVENTS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class EventQueueBenchmark {
    static final int EVENTS = 102_400;
    private static final int PENDING = 10_000;
    private static final int INCREMENTS = 1 << 16;

    private record Entry(long ns, long sequence, Runnable action) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return ns != other.ns ? Long.compare(ns, other.ns) : Long.compare(sequence, other.sequence);
        }
    }

    private final long[] increments = new long[INCREMENTS];
    private int increment;
    private long happened;

    private final EventQueue ours = new EventQueue();
    private final PriorityQueue<Entry> bare = new PriorityQueue<>();
    private long bareNow;
    private long bareSequence;
    private final Simulator ssj = new Simulator();

    private final class Hold implements Runnable {
        @Override
        public void run() {
            happened++;
            ours.at(ours.now() + next(), this);
        }
    }

    private final class BareHold implements Runnable {
        @Override
        public void run() {
            happened++;
            bare.add(new Entry(bareNow + next(), bareSequence++, this));
        }
    }

    private final class SsjHold extends Event {
        SsjHold() {
            super(ssj);
        }

        @Override
        public void actions() {
            schedule(next());
            if (++happened == EVENTS) {
                ssj.stop();
            }
        }
    }

    private long next() {
        return increments[increment++ & INCREMENTS - 1];
    }

    @Setup
    public void fill() {
        Random random = new Random(1);
        for (int i = 0; i < INCREMENTS; i++) {
            increments[i] = (long) (-Math.log(1 - random.nextDouble()) * 1e9);
        }
        ssj.init();
        for (int i = 0; i < PENDING; i++) {
            ours.at(next(), new Hold());
            bare.add(new Entry(next(), bareSequence++, new BareHold()));
            new SsjHold().schedule(next());
        }
    }

    @Benchmark
    public long ours() {
        happened = 0;
        ours.run(Long.MAX_VALUE, () -> happened >= EVENTS);
        return ours.now();
    }

    @Benchmark
    public long bare_queue() {
        for (int i = 0; i < EVENTS; i++) {
            Entry entry = bare.remove();
            bareNow = entry.ns;
            entry.action.run();
        }
        return bareNow;
    }

    @Benchmark
    public double ssj() {
        happened = 0;
        ssj.start();
        return ssj.time();
    }
}
