package roundtrip.simulation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import roundtrip.routing.Walk;

/// Messages in queues. A queue answers at once (202): the message is safe. A worker that consumes it does the work afterwards; while
/// there is none, the message waits, and goes on when something was healed.
final class Backlogs implements World.Listener {
    /// How long a message waits that no worker could do.
    private static final long AGAIN = 1_000 * Pace.MS;

    private final World world;
    private final Map<Integer, Deque<Message>> waiting = new LinkedHashMap<>();

    Backlogs(World world) {
        this.world = world;
        world.listen(this);
    }

    void accept(Visit visit, int cause) {
        int event = world.recorder.add(
                id -> new Event.Published(id, cause, visit.now(), visit.journey.number, visit.here.id));
        Message message = new Message(visit.journey, visit.here);
        visit.answer(Status.ACCEPTED, event);
        message.deliver(event);
    }

    @Override
    public void changed(Walk before, Walk now, int cause) {
        waiting.values().forEach(messages -> deliver(messages, cause));
    }

    private static void deliver(Deque<Message> messages, int cause) {
        for (int i = messages.size(); i > 0; i--) {
            Message message = messages.remove();
            message.deliver(cause == Event.NONE ? message.cause : cause);
        }
    }

    /// What nobody has done when the run is over.
    void close() {
        waiting.values().forEach(messages -> messages.forEach(message -> message.journey.undone(Reason.WAITING)));
    }

    /// A message on its way to a worker. The queue keeps it until a worker has said that it is done.
    private final class Message implements Asker {
        private final Journey journey;
        private final Crossing queue;
        private Strand strand;
        private int cause;
        private boolean counted;

        Message(Journey journey, Crossing queue) {
            strand = new Strand(journey.number, queue.id, journey.ask.operation());
            this.journey = journey;
            this.queue = queue;
        }

        void deliver(int why) {
            cause = why;
            Road[] ways = queue.onward(world.walk());
            if (isGone() || ways.length == 0 || queue.isHopeless()) {
                keep();
            } else {
                if (counted) {
                    counted = false;
                    world.meter.called(journey.number, queue.place, world.agenda.now());
                }
                new Visit(journey, this, ways[0], strand).go(cause);
            }
        }

        private void keep() {
            Deque<Message> messages = waiting.computeIfAbsent(queue.place, _ -> new ArrayDeque<>());
            messages.add(this);
            if (!counted) {
                counted = true;
                world.meter.queued(journey.number, queue.place, world.agenda.now());
            }
            if (messages.size() == 1 && !queue.isHopeless()) {
                world.agenda.meanwhile(world.agenda.now() + AGAIN, () -> Backlogs.deliver(messages, Event.NONE));
            }
        }

        private boolean isGone() {
            return world.isDead(queue.place);
        }

        @Override
        public void answered(Visit from, int status, int cause) {
            if (status == Status.NONE || status >= Status.FIRST_ERROR) {
                keep();
            }
        }

        @Override
        public void unreached(Visit from, Reason why, int cause) {
            keep();
        }

        @Override
        public void broken(Visit from, Reason why, int status, int cause) {
            keep();
        }

        @Override
        public void follow(Strand home) {
            strand = home;
        }

        @Override
        public void died(int cause) {
            keep();
        }
    }
}
