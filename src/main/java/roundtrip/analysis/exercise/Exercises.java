package roundtrip.analysis.exercise;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.topology.Attributes;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.exercise.Amount;
import roundtrip.topology.exercise.Checklist;
import roundtrip.topology.exercise.Checklist.Item;
import roundtrip.topology.exercise.Condition;
import roundtrip.topology.exercise.Selection;
import roundtrip.words.Words;

/// The exercises 0 to 3. The resources `exercises/exercise-0.json` to `exercise-3.json` say the same, for teachers to start from.
public final class Exercises {
    private static final int ENOUGH = 3;
    private static final Words WORDS = Words.in("analysis");
    private static final Selection SERVER = Selection.of(Kind.SERVER);
    private static final Selection BALANCER = Selection.of(Kind.LOAD_BALANCER);

    private static final Item CLIENT = item("client", Condition.count(Selection.of(Kind.CLIENT)
            .with(Attributes.none().with(Property.AUDIENCE, Audience.USER)), 1));
    private static final Item WWW = item("dns-www", new Condition.Recorded("www.", null));
    private static final Item WEB = item("web", Condition.count(Selection.of(Kind.WEB), 1));
    private static final Item APP = item("app", Condition.count(Selection.of(Kind.APP), 1));
    private static final Item DATABASE = item("database", Condition.count(Selection.of(Kind.DATABASE), 1));
    private static final List<Item> ALWAYS = List.of(CLIENT, WWW, WEB, APP, DATABASE);

    private static final Item ONE_SERVER = item("server", new Condition.Count(SERVER, new Amount(1, 1)));
    private static final Item SERVERS = item("servers", Condition.count(SERVER, 2));
    private static final Item LB = item("lb", Condition.count(BALANCER, 1));
    private static final Item PRIMARY = item("primary", Condition.count(database(DatabaseRole.PRIMARY), 1));
    private static final Item REPLICA = item("replica", Condition.count(database(DatabaseRole.REPLICA), 1));
    private static final List<Item> PAIR = List.of(LB, SERVERS, PRIMARY, REPLICA);

    private static final Item FIREWALLS = item("firewalls", new Condition.Guards(Amount.atLeast(ENOUGH)));
    private static final Item HTTPS = item("https", new Condition.Any(List.of(
            new Condition.Links(LinkKind.REQUEST, Selection.of(Kind.CLIENT), Selection.ANY, true, Attributes.none(),
                    Amount.atLeast(1)),
            new Condition.Entries(true, Amount.atLeast(1)))));
    private static final Item AGENTS = item("agents", Condition.count(Selection.of(Kind.AGENT), ENOUGH));
    private static final List<Item> CARE = List.of(FIREWALLS, HTTPS, AGENTS);

    private static final Item CLUSTER = item("lb-cluster", new Condition.Links(LinkKind.HEARTBEAT, BALANCER, BALANCER,
            null, Attributes.none(), Amount.atLeast(1)));
    private static final Item SPLIT = item("split", new Condition.All(List.of(
            Condition.count(SERVER.only(Kind.WEB), 1), Condition.count(SERVER.only(Kind.APP), 1),
            Condition.count(SERVER.only(Kind.DATABASE), 1))));

    private static final List<Checklist> ALL = List.of(
            checklist(0, List.of(ONE_SERVER)),
            checklist(1, PAIR),
            checklist(2, PAIR, CARE),
            checklist(3, List.of(LB, SERVERS), CARE, List.of(CLUSTER, SPLIT)));

    private Exercises() {}

    private static Item item(String id, Condition condition) {
        return new Item(id, WORDS.say("item." + id), "", condition);
    }

    private static Selection database(DatabaseRole role) {
        return Selection.of(Kind.DATABASE).with(Attributes.none().with(Property.DATABASE_ROLE, role));
    }

    @SafeVarargs
    private static Checklist checklist(int exercise, List<Item>... more) {
        return new Checklist(WORDS.say("exercise." + exercise),
                Stream.concat(ALWAYS.stream(), Stream.of(more).flatMap(List::stream)).toList());
    }

    /// @param exercise 0 to 3; any other asks for nothing
    public static Checklist of(int exercise) {
        return exercise >= 0 && exercise < ALL.size() ? ALL.get(exercise) : new Checklist("", List.of());
    }

    public static List<Checklist> all() {
        return ALL;
    }
}
