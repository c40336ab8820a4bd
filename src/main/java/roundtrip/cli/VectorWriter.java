package roundtrip.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.json.Passage;
import roundtrip.simulation.Backend;
import roundtrip.simulation.Balancer;
import roundtrip.simulation.State;
import roundtrip.simulation.balancing.Act;
import roundtrip.simulation.balancing.Outcome;
import roundtrip.simulation.balancing.Scenario;
import roundtrip.topology.Datum;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Product;

/// Writes a vector with what we picked.
record VectorWriter(Passage vector, Scenario scenario, Outcome outcome) {
    static final List<String> ANSWERS = List.of("picks", "pickIds", "results");
    private static final long WORTH_TELLING = 300_000_000L;
    private static final double NANOS = 1e9;
    /// In seconds; a status is never that near another.
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");
    private static final Datum NOTHING = new Datum.Nothing();

    /// The vector with our answers, everything else as it was.
    Datum.Members written(boolean explain) {
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        if (vector.datum() instanceof Datum.Members(SequencedMap<String, Datum> values)) {
            members.putAll(values);
        }
        ANSWERS.forEach(members::remove);
        members.putAll(answers());
        if (explain) {
            members.put("states", new Datum.Items(outcome.picks().stream().map(this::state).toList()));
        }
        return new Datum.Members(members);
    }

    SequencedMap<String, Datum> answers() {
        SequencedMap<String, Datum> answers = new LinkedHashMap<>();
        answers.put("picks", new Datum.Items(outcome.picks().stream().map(pick -> server(pick.backend())).toList()));
        if (isHeld()) {
            answers.put("pickIds", new Datum.Items(outcome.picks().stream().filter(pick -> pick.id() != null)
                    .map(pick -> text(pick.id())).toList()));
        }
        if (tellsResults()) {
            answers.put("results", new Datum.Items(outcome.results().stream()
                    .filter(result -> isHeld() == (result.id() != null)).map(this::result).toList()));
        }
        return answers;
    }

    private boolean isHeld() {
        return scenario.acts().stream().anyMatch(Act.Arrive.class::isInstance);
    }

    /// As the recorded ones do: where a vector has results, or has no picks yet and something can go wrong in it.
    private boolean tellsResults() {
        if (vector.member("results") != null || vector.member("picks") != null) {
            return vector.member("results") != null;
        }
        if (isHeld()) {
            return outcome.results().stream().anyMatch(result -> result.id() != null);
        }
        boolean turned = scenario.acts().stream().anyMatch(act -> act instanceof Act.Crash || act instanceof Act.Speak);
        return turned || scenario.settings().product() == Product.NGINX && (isTimed()
                || scenario.backends().stream().anyMatch(this::mayFail));
    }

    private boolean isTimed() {
        return scenario.acts().stream().anyMatch(Act.Pass.class::isInstance);
    }

    private boolean mayFail(Backend backend) {
        Backend usual = Backend.of(backend.id());
        boolean hashes = scenario.settings().algorithm() == Algorithm.IP_HASH
                || scenario.settings().algorithm() == Algorithm.HASH;
        return backend.backup() || backend.disabled() && !hashes || backend.maxFails() != usual.maxFails()
                || backend.failTimeoutNs() != usual.failTimeoutNs();
    }

    private Datum result(Outcome.Result result) {
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        if (result.id() != null) {
            members.put("id", text(result.id()));
            members.put("status", number(result.status()));
            return new Datum.Members(members);
        }
        members.put("status", number(result.status()));
        members.put("attempts", new Datum.Items(result.attempts().stream().map(this::server).toList()));
        if (result.ns() > WORTH_TELLING) {
            members.put("seconds", new Datum.Number(
                    BigDecimal.valueOf(result.ns() / NANOS).setScale(1, RoundingMode.HALF_UP)));
        }
        if (!result.flags().isEmpty()) {
            members.put("flags", text(result.flags()));
        }
        return new Datum.Members(members);
    }

    private Datum state(Outcome.Pick pick) {
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        if (pick.id() != null) {
            members.put("id", text(pick.id()));
        }
        State before = pick.before();
        members.put("pick", server(pick.backend()));
        members.putAll(numbers(before.whole()));
        SequencedMap<String, Datum> servers = new LinkedHashMap<>();
        for (int i = 0; i < before.backends().size(); i++) {
            servers.put(name(i), new Datum.Members(numbers(before.backends().get(i))));
        }
        members.put("servers", new Datum.Members(servers));
        return new Datum.Members(members);
    }

    private static SequencedMap<String, Datum> numbers(Map<String, Long> numbers) {
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        numbers.forEach((name, value) -> members.put(name, number(value)));
        return members;
    }

    private Datum server(int backend) {
        return backend == Balancer.NOBODY ? new Datum.Nothing() : new Datum.Text(name(backend));
    }

    private String name(int backend) {
        Backend one = scenario.backends().get(backend);
        return one.id();
    }

    private static Datum number(long value) {
        return new Datum.Number(BigDecimal.valueOf(value));
    }

    private static Datum text(@Nullable String text) {
        return text == null ? new Datum.Nothing() : new Datum.Text(text);
    }

    /// The answers that the vector already has and that are not ours.
    List<String> differences() {
        List<String> different = new ArrayList<>();
        answers().forEach((name, ours) -> {
            Passage theirs = vector.member(name);
            if (theirs != null && !isAlike(theirs.datum(), ours)) {
                different.add(name);
            }
        });
        return different;
    }

    /// Equal, but times may differ by a little.
    private static boolean isAlike(Datum theirs, Datum ours) {
        if (theirs instanceof Datum.Number(BigDecimal some) && ours instanceof Datum.Number(BigDecimal other)) {
            return some.subtract(other).abs().compareTo(TOLERANCE) <= 0;
        }
        if (theirs instanceof Datum.Items(List<Datum> some) && ours instanceof Datum.Items(List<Datum> other)) {
            return some.size() == other.size()
                    && IntStream.range(0, some.size()).allMatch(i -> isAlike(some.get(i), other.get(i)));
        }
        if (theirs instanceof Datum.Members(SequencedMap<String, Datum> some)
                && ours instanceof Datum.Members(SequencedMap<String, Datum> other)) {
            return some.keySet().equals(other.keySet()) && some.entrySet().stream()
                    .allMatch(member -> isAlike(member.getValue(), other.getOrDefault(member.getKey(), NOTHING)));
        }
        return theirs.equals(ours);
    }
}
