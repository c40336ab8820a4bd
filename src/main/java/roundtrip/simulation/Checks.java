package roundtrip.simulation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import roundtrip.routing.Walk;
import roundtrip.topology.HealthCheck;

/// The health checks of one balancer, as HAProxy does them: backend i of n is asked first at `inter · i / n`, then every `inter`.
/// `fall` failures in a row make it DOWN, `rise` successes UP again; until then requests go by what was known before.
final class Checks implements World.Listener {
    private final World world;
    private final Pool pool;
    private final long interval;
    private final int fall;
    private final int rise;
    private final int[] streak;
    private final BitSet paused = new BitSet();
    private int cause = Event.NONE;

    Checks(World world, Pool pool, Optional<HealthCheck> given) {
        this.world = world;
        this.pool = pool;
        interval = Math.max(1, given.map(HealthCheck::interMs).orElse(HealthCheck.INTER_MS)) * Pace.MS;
        fall = Math.max(1, given.map(HealthCheck::fall).orElse(HealthCheck.FALL));
        rise = Math.max(1, given.map(HealthCheck::rise).orElse(HealthCheck.RISE));
        streak = new int[pool.backends().size()];
        pool.watchedBy(this);
    }

    /// A backend in maintenance is not asked.
    void pause(int backend) {
        paused.set(backend);
    }

    /// After maintenance it is taken for sound, and is one failure from DOWN.
    void resume(int backend) {
        if (paused.get(backend)) {
            paused.clear(backend);
            streak[backend] = fall - 1;
            pool.learn(backend, world.network.intact());
        }
    }

    /// @param later whether anything can change during the run
    void start(boolean later) {
        for (int i = 0; i < streak.length; i++) {
            int backend = i;
            pool.learn(i, world.walk());
            if (later) {
                world.agenda.meanwhile(interval * i / streak.length, () -> check(backend));
            }
        }
    }

    /// A backend of a balancer that begins anew is one failure from DOWN.
    @Override
    public void changed(Walk before, Walk now, int event) {
        cause = event;
        if (before.isDown(pool.place())) {
            Arrays.fill(streak, fall - 1);
        }
    }

    private void check(int backend) {
        if (!paused.get(backend) && !world.walk().isDown(pool.place())) {
            compare(backend, world.walk(), pool.known(backend));
        }
        world.agenda.meanwhile(world.agenda.now() + interval, () -> check(backend));
    }

    private void compare(int backend, Walk now, Walk known) {
        if (now == known) {
            streak[backend] = 0;
        } else {
            Health seen = pool.health(backend, now);
            Health believed = pool.health(backend, known);
            boolean worse = seen.isWorseThan(believed);
            boolean better = !worse && believed.isWorseThan(seen);
            streak[backend] = worse || better ? streak[backend] + 1 : 0;
            if (!worse && !better) {
                pool.learn(backend, now);
            } else if (streak[backend] >= (worse ? fall : rise)) {
                streak[backend] = 0;
                judge(backend, now, believed.isOut(), seen.isOut());
            }
        }
    }

    private void judge(int backend, Walk now, boolean wasOut, boolean isOut) {
        pool.learn(backend, now);
        if (wasOut != isOut) {
            String name = pool.backends().get(backend).to();
            world.meter.judged(world.place(pool.place()), world.place(name), !isOut, world.agenda.now());
            world.recorder.add(
                    id -> new Event.Judged(id, cause, world.agenda.now(), pool.place(), name, !isOut));
        }
    }
}
