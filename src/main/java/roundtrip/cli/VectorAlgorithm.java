package roundtrip.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import roundtrip.formats.json.Passage;
import roundtrip.simulation.Hashing;
import roundtrip.simulation.ProxySettings;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// The algorithms by the names that they have in the configuration of their product.
enum VectorAlgorithm {
    HAPROXY_ROUND_ROBIN(Product.HAPROXY, "roundrobin", Algorithm.ROUND_ROBIN),
    HAPROXY_STATIC(Product.HAPROXY, "static-rr", Algorithm.STATIC_RR),
    HAPROXY_LEAST(Product.HAPROXY, "leastconn", Algorithm.LEAST_CONNECTIONS),
    HAPROXY_FIRST(Product.HAPROXY, "first", Algorithm.FIRST),
    HAPROXY_SOURCE(Product.HAPROXY, "source", Algorithm.SOURCE_HASH),
    HAPROXY_URI(Product.HAPROXY, "uri", Algorithm.URI_HASH),
    HAPROXY_RANDOM(Product.HAPROXY, "random", Algorithm.RANDOM),
    NGINX_ROUND_ROBIN(Product.NGINX, "roundrobin", Algorithm.ROUND_ROBIN),
    NGINX_LEAST(Product.NGINX, "least_conn", Algorithm.LEAST_CONNECTIONS),
    NGINX_IP_HASH(Product.NGINX, "ip_hash", Algorithm.IP_HASH),
    NGINX_RANDOM(Product.NGINX, "random", Algorithm.RANDOM),
    NGINX_HASH(Product.NGINX, "hash", Algorithm.HASH),
    NGINX_CONSISTENT(Product.NGINX, "hash consistent", Algorithm.HASH);

    private static final Pattern DRAWS = Pattern.compile("random\\(([1-9]\\d?)\\)");

    private final Product product;
    private final String word;
    private final Algorithm algorithm;

    VectorAlgorithm(Product product, String word, Algorithm algorithm) {
        this.product = product;
        this.word = word;
        this.algorithm = algorithm;
    }

    /// The defaults of what two texts name.
    static ProxySettings settings(Passage software, Passage name) {
        List<VectorAlgorithm> own = Stream.of(values())
                .filter(one -> one.product.word().equals(software.text())).toList();
        if (own.isEmpty()) {
            throw software.refusal(VectorReader.say("vector.software", software.text()));
        }
        Matcher draws = DRAWS.matcher(name.text());
        boolean drawing = draws.matches() && software.text().equals(Product.HAPROXY.word());
        Optional<VectorAlgorithm> found = own.stream()
                .filter(one -> one.word.equals(drawing ? HAPROXY_RANDOM.word : name.text())).findFirst();
        ProxySettings settings = found.map(VectorAlgorithm::settings)
                .orElseThrow(() -> name.refusal(VectorReader.say("vector.algorithm", name.text(), software.text(),
                        String.join(", ", own.stream().map(one -> one.word).toList()))));
        return drawing ? settings.drawing(Integer.parseInt(draws.group(1))) : settings;
    }

    private ProxySettings settings() {
        return ProxySettings.of(product, algorithm)
                .hashing(this == NGINX_CONSISTENT ? Hashing.CONSISTENT : Hashing.MAP);
    }

    /// `map-based` or `consistent`, then perhaps a function, then perhaps `avalanche`.
    static Hashing hashing(Passage option) {
        String[] words = option.text().strip().split("\\s+");
        boolean consistent = words[0].equals("consistent");
        if (!consistent && !words[0].equals("map-based") || words.length > 3) {
            throw option.refusal(VectorReader.say("vector.hash", option.text()));
        }
        if (words.length == 1) {
            return consistent ? Hashing.CONSISTENT : Hashing.MAP;
        }
        Hashing.Function function = Stream.of(Hashing.Function.values()).filter(one -> one.word().equals(words[1]))
                .findFirst().orElseThrow(() -> option.refusal(VectorReader.say("vector.hash", option.text())));
        if (words.length == 3 && !words[2].equals("avalanche")) {
            throw option.refusal(VectorReader.say("vector.hash", option.text()));
        }
        return new Hashing(consistent, function, words.length == 3);
    }
}
