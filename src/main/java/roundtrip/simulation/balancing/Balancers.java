package roundtrip.simulation.balancing;

import java.util.List;

import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Balancing;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.Orders;
import roundtrip.simulation.ProxySettings;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// The list of the algorithms.
public final class Balancers implements Balancing {
    @Override
    public boolean offers(Product product, Algorithm algorithm) {
        return algorithm.isOf(product);
    }

    /// The algorithm alone.
    public Balancer balancer(ProxySettings settings, List<Backend> backends) {
        return switch (settings.product()) {
            case HAPROXY -> haproxy(settings, backends);
            case NGINX -> nginx(settings, backends);
        };
    }

    @Override
    public Dispatcher dispatcher(ProxySettings settings, List<Backend> backends, Orders orders) {
        return switch (settings.product()) {
            case HAPROXY -> new HaproxyProxy(settings, backends, haproxy(settings, backends), orders);
            case NGINX -> new NginxProxy(settings, nginx(settings, backends), orders);
        };
    }

    private static HaproxyBalancer haproxy(ProxySettings settings, List<Backend> backends) {
        boolean all = settings.allBackups();
        return switch (settings.algorithm()) {
            case STATIC_RR -> new HaproxyStaticRoundRobin(backends, all);
            case LEAST_CONNECTIONS -> new HaproxyLeastConnections(backends, all);
            case FIRST -> new HaproxyFirst(backends, all);
            case SOURCE_HASH -> haproxyHash(settings, backends, false);
            case URI_HASH -> haproxyHash(settings, backends, true);
            case RANDOM -> new HaproxyRandom(backends, all, settings.draws());
            case ROUND_ROBIN, IP_HASH, HASH -> new HaproxyRoundRobin(backends, all);
        };
    }

    private static HaproxyBalancer haproxyHash(ProxySettings settings, List<Backend> backends, boolean ofPage) {
        HaproxyKey key = new HaproxyKey(ofPage, settings.hashing());
        return settings.hashing().consistent()
                ? new HaproxyConsistentHash(backends, settings.allBackups(), key)
                : new HaproxyMapHash(backends, settings.allBackups(), key);
    }

    private static NginxBalancer nginx(ProxySettings settings, List<Backend> backends) {
        NginxPeers peers = new NginxPeers(backends);
        return switch (settings.algorithm()) {
            case LEAST_CONNECTIONS -> new NginxLeastConnections(peers);
            case IP_HASH -> new NginxIpHash(peers);
            case HASH -> settings.hashing().consistent() ? new NginxConsistentHash(peers) : new NginxHash(peers);
            case RANDOM -> new NginxRandom(peers);
            case ROUND_ROBIN, STATIC_RR, FIRST, SOURCE_HASH, URI_HASH -> new NginxRoundRobin(peers);
        };
    }
}
