package roundtrip.simulation.balancing;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Call;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.Reach;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

import static org.assertj.core.api.Assertions.assertThat;
import static roundtrip.simulation.balancing.Stagehand.SECOND;
import static roundtrip.simulation.balancing.Stagehand.backends;

/// Requests that not every server can serve.
class ReachTest {
    private static Reach only(int backend) {
        return server -> server == backend;
    }

    private static ProxySettings haproxy(Algorithm algorithm) {
        return ProxySettings.of(Product.HAPROXY, algorithm);
    }

    private static List<Backend> full(int count) {
        return backends(count).stream().map(backend -> backend.takingAtMost(1)).toList();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void every_algorithm_goes_where_the_request_may_go(Algorithm algorithm) {
        for (Product product : Product.values()) {
            for (int i = 0; algorithm.isOf(product) && i < 4; i++) {
                Stagehand stage = new Stagehand(ProxySettings.of(product, algorithm), backends(4));
                stage.arrive(0, only(i));
                stage.arrive(0, only(i));

                assertThat(stage.orders()).as("%s %s", product, algorithm).containsExactly("1>" + i, "2>" + i);
            }
        }
    }

    @Test
    void who_can_go_nowhere_is_refused_at_once() {
        Stagehand haproxy = new Stagehand(haproxy(Algorithm.ROUND_ROBIN), backends(2));
        Stagehand nginx = new Stagehand(ProxySettings.of(Product.NGINX, Algorithm.ROUND_ROBIN), backends(2));

        haproxy.arrive(0, _ -> false);
        nginx.arrive(0, _ -> false);

        assertThat(haproxy.orders()).containsExactly("1!503");
        assertThat(nginx.orders()).containsExactly("1!502");
    }

    @Test
    void a_backup_serves_what_no_active_server_can() {
        List<Backend> servers = List.of(Backend.of("s1"), Backend.of("s2").asBackup());
        Stagehand stage = new Stagehand(haproxy(Algorithm.ROUND_ROBIN), servers);

        stage.arrive(0, only(1));
        stage.arrive(0);

        assertThat(stage.orders()).containsExactly("1>1", "2>0");
    }

    @Test
    void who_waits_for_one_server_holds_up_nobody_for_another() {
        Stagehand stage = new Stagehand(haproxy(Algorithm.ROUND_ROBIN), full(2));
        Call first = stage.arrive(0, only(0));
        stage.arrive(0, only(0));
        Call third = stage.arrive(0);

        assertThat(stage.orders()).containsExactly("1>0", "2?5000", "3>1");

        stage.arrive(0);
        third.finished(SECOND);
        assertThat(stage.orders()).containsExactly("4?5000", "4>1");

        first.finished(SECOND);
        assertThat(stage.orders()).containsExactly("2>0");
    }

    @Test
    void a_choice_that_was_seen_is_made_again_although_the_server_is_full() {
        for (Algorithm algorithm : List.of(Algorithm.ROUND_ROBIN, Algorithm.LEAST_CONNECTIONS, Algorithm.SOURCE_HASH)) {
            Stagehand stage = new Stagehand(haproxy(algorithm), full(2));
            IntStream.range(0, 3).forEach(_ -> stage.arrive(0, new Reach() {
                @Override
                public boolean isOpen(int backend) {
                    return true;
                }

                @Override
                public int seen() {
                    return 1;
                }
            }));

            assertThat(stage.orders()).as("%s", algorithm).containsExactly("1>1", "2>1", "3>1");
            assertThat(stage.dispatcher.served(1)).isEqualTo(3);
        }
    }
}
