package roundtrip.simulation.balancing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Call;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Hashing;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.balancing.Stagehand.MS;

/// What must hold whatever is configured and whatever happens, on random farms; the seed is in the message.
class FairnessTest {
    private static final int FARMS = 395;

    static List<ProxySettings> proxies() {
        List<ProxySettings> all = new ArrayList<>();
        for (Product product : Product.values()) {
            for (Algorithm algorithm : Algorithm.values()) {
                if (new Balancers().offers(product, algorithm)) {
                    all.add(ProxySettings.of(product, algorithm));
                    all.add(ProxySettings.of(product, algorithm).hashing(Hashing.CONSISTENT).retrying(3, true)
                            .usingAllBackups(true));
                }
            }
        }
        return all;
    }

    private static List<Backend> farm(Random random, boolean limits, boolean backups) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(6)).mapToObj(i -> {
            Backend backend = Backend.of("s" + i).weighing(1 + random.nextInt(12))
                    .takingAtMost(limits && random.nextBoolean() ? 1 + random.nextInt(3) : 0);
            return backups && i > 1 && random.nextInt(4) == 0 ? backend.asBackup() : backend;
        }).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Algorithm.class, names = {"ROUND_ROBIN", "STATIC_RR"})
    void a_round_gives_each_server_what_it_weighs(Algorithm algorithm) {
        for (int seed = 0; seed < FARMS; seed++) {
            List<Backend> farm = farm(new Random(seed), false, false);
            int round = farm.stream().mapToInt(Backend::weight).sum();
            Balancer balancer = new Balancers().balancer(ProxySettings.of(Product.HAPROXY, algorithm), farm);
            int[] counts = new int[farm.size()];
            for (int i = 0; i < 20 * round; i++) {
                counts[balancer.pick(Caller.ANYBODY)]++;
            }
            for (int i = 0; i < counts.length; i++) {
                assertThat(counts[i]).as("seed %d, server %d", seed, i).isBetween(20 * farm.get(i).weight() - 2,
                        20 * farm.get(i).weight() + 2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Algorithm.class, names = {"ROUND_ROBIN", "LEAST_CONNECTIONS"})
    void a_round_of_nginx_is_exact(Algorithm algorithm) {
        for (int seed = 0; seed < FARMS; seed++) {
            List<Backend> farm = farm(new Random(seed), false, false);
            int round = farm.stream().mapToInt(Backend::weight).sum();
            Balancer balancer = new Balancers().balancer(ProxySettings.of(Product.NGINX, algorithm), farm);
            int[] counts = new int[farm.size()];
            for (int i = 0; i < round; i++) {
                counts[balancer.pick(Caller.ANYBODY)]++;
            }
            assertThat(counts).as("seed %d", seed).containsExactly(
                    farm.stream().mapToInt(Backend::weight).toArray());
        }
    }

    @ParameterizedTest
    @MethodSource("proxies")
    void no_request_is_lost_and_no_server_is_overfull(ProxySettings settings) {
        for (int seed = 0; seed < FARMS / 5; seed++) {
            boolean hashes = settings.algorithm() == Algorithm.HASH || settings.algorithm() == Algorithm.IP_HASH;
            new Chaos(settings, farm(new Random(seed), true, !hashes), seed).play();
        }
    }

    /// Arrivals, answers, failures and what somebody does, in random order, until everything is over.
    private static final class Chaos implements Orders {
        private final List<Backend> farm;
        private final Random random;
        private final String where;
        private final Dispatcher dispatcher;
        private final Map<Integer, Call> connecting = new LinkedHashMap<>();
        private final Map<Integer, Call> answered = new LinkedHashMap<>();
        private final Map<Integer, Call> waiting = new LinkedHashMap<>();
        private final Map<Integer, Long> due = new LinkedHashMap<>();
        private int over;
        private int asked;
        private long now;

        Chaos(ProxySettings settings, List<Backend> farm, int seed) {
            this.farm = farm;
            random = new Random(seed);
            where = settings + " " + farm + " seed " + seed;
            dispatcher = new Balancers().dispatcher(settings, farm, this);
        }

        void play() {
            for (int i = 0; i < 300; i++) {
                now += MS;
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> dispatcher.call(asked++, new Caller(random.nextInt(), "/" + random.nextInt(9)))
                            .arrive(now);
                    case 4 -> any(connecting, call -> call.refused(now));
                    case 5 -> any(connecting, call -> call.closed(now));
                    case 6, 7 -> any(connecting, this::answer);
                    case 8 -> any(answered, this::finish);
                    default -> administer(random.nextInt(farm.size()));
                }
                check();
            }
            for (int i = 0; i < 10_000 && over < asked; i++) {
                now += 10 * MS;
                any(connecting, this::answer);
                any(answered, this::finish);
                late();
            }
            assertThat(over).as(where).isEqualTo(asked);
            IntStream.range(0, farm.size()).forEach(i -> assertThat(dispatcher.served(i)).as(where).isZero());
        }

        private void any(Map<Integer, Call> calls, Consumer<Call> deed) {
            if (!calls.isEmpty()) {
                Integer number = List.copyOf(calls.keySet()).get(random.nextInt(calls.size()));
                Call call = calls.remove(number);
                deed.accept(call);
            }
        }

        private void answer(Call call) {
            call.answered(200, now);
        }

        private void finish(Call call) {
            over++;
            call.finished(now);
        }

        private void administer(int backend) {
            switch (random.nextInt(5)) {
                case 0 -> dispatcher.maintain(backend, now);
                case 1 -> dispatcher.drain(backend, now);
                case 2 -> dispatcher.weigh(backend, 1 + random.nextInt(9), now);
                case 3 -> dispatcher.down(backend, now);
                default -> {
                    dispatcher.up(backend, now);
                    dispatcher.ready(backend, now);
                }
            }
        }

        private void late() {
            for (Integer number : List.copyOf(waiting.keySet())) {
                Call call = waiting.get(number);
                if (call != null && due.getOrDefault(number, Dispatcher.NEVER) <= now) {
                    waiting.remove(number);
                    call.due(now);
                }
            }
        }

        private void check() {
            for (int i = 0; i < farm.size(); i++) {
                int most = farm.get(i).maxConnections();
                assertThat(dispatcher.served(i)).as(where).isBetween(0, most == 0 ? Integer.MAX_VALUE : most);
            }
            assertThat(over + connecting.size() + answered.size() + waiting.size()).as(where).isEqualTo(asked);
        }

        @Override
        public void connect(Call call, int backend) {
            waiting.remove(call.number());
            connecting.put(call.number(), call);
        }

        @Override
        public void await(Call call, long dueNs) {
            assertThat(dueNs).isGreaterThan(now);
            waiting.put(call.number(), call);
            due.put(call.number(), dueNs);
        }

        @Override
        public void answer(Call call, int status) {
            answered.put(call.number(), call);
        }

        @Override
        public void refuse(Call call, int status) {
            waiting.remove(call.number());
            connecting.remove(call.number());
            over++;
        }
    }
}
