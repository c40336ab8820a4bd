package roundtrip.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.json.Passage;
import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.Caller;
import roundtrip.simulation.Dispatcher;
import roundtrip.simulation.ProxySettings;
import roundtrip.simulation.ProxySettings.Trouble;
import roundtrip.simulation.balancing.Act;
import roundtrip.simulation.balancing.Scenario;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;
import roundtrip.words.Words;

/// Reads one vector: a proxy, its servers, and what happens.
final class VectorReader {
    private static final int HEAVIEST = 256;
    private static final int HEAVY = 10_000;
    private static final int MANY = 100_000;
    private static final int MOST_REQUESTS = 10_000_000;
    private static final int MOST_SECONDS = 1_000_000;
    private static final double NANOS = 1e9;
    private static final String SOME_SERVER = "127.0.0.1:";
    private static final int FIRST_PORT = 21101;

    private final Passage vector;
    private final List<String> names = new ArrayList<>();
    private final Set<String> arrived = new LinkedHashSet<>();
    private long requests;
    private ProxySettings settings = ProxySettings.of(Product.HAPROXY, Algorithm.ROUND_ROBIN);

    private VectorReader(Passage vector) {
        this.vector = vector;
    }

    /// @throws roundtrip.formats.UnreadableException if it is none
    static Scenario scenario(Passage vector) {
        return new VectorReader(vector).read();
    }

    private Scenario read() {
        settings = VectorAlgorithm.settings(needed(vector, "software"), needed(vector, "algorithm"));
        Passage options = vector.member("options");
        if (options != null) {
            options.members().forEach(this::option);
        }
        List<Backend> backends = backends(needed(vector, "servers"));
        List<Act> acts = new ArrayList<>();
        needed(vector, "events").items().forEach(event -> acts.add(act(event)));
        return new Scenario(settings, backends, acts);
    }

    static Passage needed(Passage object, String name) {
        object.members();
        Passage member = object.member(name);
        if (member == null) {
            throw object.refusal(say("vector.missing", name));
        }
        return member;
    }

    static String say(String key, Object... arguments) {
        return Words.in("cli").say(key, arguments);
    }

    private void option(Passage option) {
        settings = switch (option.name()) {
            case "allbackups" -> settings.usingAllBackups(option.flag());
            case "redispatch" -> settings.retrying(settings.retries(), option.flag());
            case "retries" -> settings.retrying(option.whole(0, HEAVIEST), settings.redispatch());
            case "cookie" -> settings.sticking(option.flag());
            case "hash-type" -> settings.hashing(VectorAlgorithm.hashing(option));
            case "next_upstream" -> settings.askingNext(troubles(option));
            default -> throw option.refusal(say("vector.option", option.name()));
        };
    }

    private static Set<Trouble> troubles(Passage option) {
        Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
        for (String word : option.text().strip().split("\\s+")) {
            if (word.equals("off")) {
                continue;
            }
            Trouble trouble = EnumSet.allOf(Trouble.class).stream().filter(one -> one.word().equals(word)).findFirst()
                    .orElseThrow(() -> option.refusal(say("vector.word", word)));
            troubles.add(trouble);
        }
        return troubles;
    }

    private List<Backend> backends(Passage servers) {
        List<Backend> backends = new ArrayList<>();
        for (Passage server : servers.items()) {
            Backend backend = backend(server);
            if (names.contains(backend.id())) {
                throw server.refusal(say("vector.server.twice", backend.id()));
            }
            names.add(backend.id());
            backends.add(backend);
        }
        boolean needsPrimary = settings.product() == Product.NGINX;
        if (backends.isEmpty() || needsPrimary && backends.stream().allMatch(Backend::backup)) {
            throw servers.refusal(say("vector.servers.none"));
        }
        int weight = backends.stream().mapToInt(Backend::weight).sum();
        if (settings.algorithm() == Algorithm.HASH && weight > MANY) {
            throw servers.refusal(say("vector.servers.heavy", weight, MANY));
        }
        return backends;
    }

    private Backend backend(Passage server) {
        Passage name = needed(server, "name");
        if (name.text().isBlank()) {
            throw name.refusal(say("vector.server.nameless"));
        }
        boolean nginx = settings.product() == Product.NGINX;
        Backend backend = Backend.of(name.text()).at(SOME_SERVER + (FIRST_PORT + names.size()))
                .weighing(whole(server, "weight", nginx ? 1 : 0, nginx ? HEAVY : HEAVIEST, 1))
                .takingAtMost(whole(server, nginx ? "max_conns" : "maxconn", 0, MANY, 0))
                .startingIn((long) (seconds(server.member("slowstart"), 0) * NANOS))
                .failing(whole(server, "max_fails", 0, MANY, 1),
                        (long) (seconds(server.member("fail_timeout"), 10) * NANOS));
        Passage address = server.member("address");
        Backend placed = address == null ? backend : backend.at(address.text());
        Backend kept = flag(server, "disabled") || flag(server, "down") ? placed.asDisabled() : placed;
        if (!flag(server, "backup")) {
            return kept;
        }
        boolean isRandom = nginx && settings.algorithm() == Algorithm.RANDOM;
        if (isRandom || settings.algorithm() == Algorithm.IP_HASH || settings.algorithm() == Algorithm.HASH) {
            throw server.refusal(say("vector.backup"));
        }
        return kept.asBackup();
    }

    private static boolean flag(Passage object, String name) {
        Passage member = object.member(name);
        return member != null && member.flag();
    }

    private static int whole(Passage object, String name, int least, int most, int absent) {
        Passage member = object.member(name);
        return member == null ? absent : member.whole(least, most);
    }

    private static double seconds(@Nullable Passage member, double absent) {
        return member == null ? absent : member.number(0, MOST_SECONDS).doubleValue();
    }

    private Act act(Passage event) {
        Passage op = needed(event, "op");
        return switch (op.text()) {
            case "request" -> request(event);
            case "arrive" -> arrive(event);
            case "finish" -> finish(event);
            case "maint" -> new Act.Administer(Act.Deed.MAINT, administered(event), 0);
            case "ready" -> new Act.Administer(Act.Deed.READY, administered(event), 0);
            case "drain" -> new Act.Administer(Act.Deed.DRAIN, administered(event), 0);
            case "weight" -> new Act.Administer(Act.Deed.WEIGHT, administered(event),
                    needed(event, "weight").whole(0, HEAVIEST));
            case "crash" -> new Act.Crash(server(event), true);
            case "recover" -> new Act.Crash(server(event), false);
            case "status" -> new Act.Speak(server(event), needed(event, "code").whole(200, 599));
            case "wait" -> new Act.Pass((long) (seconds(needed(event, "seconds"), 0) * NANOS));
            default -> throw op.refusal(say("vector.op", op.text()));
        };
    }

    private Act request(Passage event) {
        int count = whole(event, "count", 0, MANY, 1);
        requests += count;
        if (requests > MOST_REQUESTS) {
            throw event.refusal(say("vector.requests", MOST_REQUESTS));
        }
        return new Act.Ask(count, caller(event), cookie(event));
    }

    private Act arrive(Passage event) {
        Passage id = needed(event, "id");
        if (!arrived.add(id.text())) {
            throw id.refusal(say("vector.id.twice", id.text()));
        }
        return new Act.Arrive(id.text(), caller(event), cookie(event));
    }

    private Act finish(Passage event) {
        Passage id = needed(event, "id");
        if (!arrived.remove(id.text())) {
            throw id.refusal(say("vector.id.unknown", id.text()));
        }
        return new Act.Finish(id.text());
    }

    private int administered(Passage event) {
        if (settings.product() == Product.NGINX) {
            throw event.refusal(say("vector.nginx"));
        }
        return server(event);
    }

    private int server(Passage event) {
        Passage server = needed(event, "server");
        int index = names.indexOf(server.text());
        if (index < 0) {
            throw server.refusal(say("vector.server.unknown", server.text(), String.join(", ", names)));
        }
        return index;
    }

    private static Caller caller(Passage event) {
        Passage source = event.member("source");
        Passage uri = event.member("uri");
        String page = uri == null ? Caller.ANYBODY.uri() : uri.text();
        if (source == null) {
            return new Caller(Caller.ANYBODY.source(), page);
        }
        try {
            return Caller.of(source.text(), page);
        } catch (IllegalArgumentException _) {
            throw source.refusal(say("vector.source", source.text()));
        }
    }

    private int cookie(Passage event) {
        Passage cookie = event.member("cookie");
        if (cookie == null) {
            return Balancer.NOBODY;
        }
        int index = names.indexOf(cookie.text());
        return index < 0 ? Dispatcher.UNKNOWN_COOKIE : index;
    }
}
