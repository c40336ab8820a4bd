package roundtrip.topology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Terms.Deed;

/// Drawings that nobody would draw, for property tests: all kinds, all properties, hard names, nested frames, links from
/// anywhere to anywhere, places and members that the model has no place for. The same seed gives the same drawings.
///
/// `RandomTopologies.check(2000, topology -> assertThat(…))` tries that many and, where one fails, reports the smallest drawing
/// that still fails, with the seed.
public final class RandomTopologies {
    /// Names that files, diagrams and screens find hard.
    public static final List<String> HARD_NAMES = List.of("", " ", "Server 1", "HAProxy (active)", "say \"hello\"",
            "it's", "C:\\temp\\n", "two\nlines", "tab\there", "a|b", "[x] {y} (z)", "<b>bold</b> & <br/>",
            "#quot; #35;",
            "end", "graph", "subgraph", "%% comment", "%% {\"id\": \"x\"}", "-->", "`code`", "**", "---", "100 %",
            "$x$", "Größe", "サーバー", "🙂 ok", "e\u0301", "\u202Eright to left", "x".repeat(200), "null", "true", "0",
            "click", "class", "style a fill:#f00", "a;b", "a, b", "s1/web@x", "&amp;", "\u00a0");
    private static final List<String> HARD_IDS = List.of("s", "user", "lb", "db", "end", "graph", "subgraph", "o", "x",
            "1", "a b", "a.b", "a-b", "A", "ä", "日本", "*", "#1", "\"", "'", "[", "--", "%%", "default", "class", "_",
            "__proto__", "🙂", "a:b", "a&b", "<i>", "href", "\\");
    private static final List<String> EXTRA_NAMES = List.of("colour", "x-owner", "", "a.b", "ä", "Kind", "note \"1\"",
            "comment", "tags");

    private final Random random;
    private final Set<String> ids = new HashSet<>();

    private RandomTopologies(long seed) {
        // neighbouring seeds begin with much the same numbers
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    public static Topology of(long seed) {
        return new RandomTopologies(seed).topology();
    }

    /// A document with title, exercise and what files carry.
    public static Design design(long seed) {
        RandomTopologies source = new RandomTopologies(seed);
        Topology topology = source.topology();
        return new Design(source.maybe(source.name()), source.maybe(source.name()), source.maybe(source.below(4)),
                topology, source.scenarios(topology), source.accepted(topology), source.documentExtras());
    }

    /// Tries a property on that many drawings.
    public static void check(int count, Consumer<Topology> property) {
        Shrinking.check(count, seed -> Design.of(of(seed)), design -> property.accept(design.topology()));
    }

    /// Tries a property on that many documents.
    public static void checkDesigns(int count, Consumer<Design> property) {
        Shrinking.check(count, RandomTopologies::design, property);
    }

    private Topology topology() {
        List<Group> groups = groups(below(5));
        List<Component> components = new ArrayList<>();
        for (int i = below(9); i > 0; i--) {
            components.addAll(machine(groups));
        }
        List<String> ends = new ArrayList<>();
        components.forEach(component -> ends.add(component.id()));
        groups.forEach(group -> ends.add(group.id()));
        List<Link> links = new ArrayList<>();
        for (int i = ends.isEmpty() ? 0 : below(12); i > 0; i--) {
            links.add(link(pick(ends), pick(ends)));
        }
        return new Topology(Table.of(components), Table.of(links), Table.of(groups));
    }

    private List<Group> groups(int count) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String parent = groups.isEmpty() ? null : maybe(pick(groups).id());
            groups.add(new Group(freshId(), pick(List.of(GroupKind.values())), maybe(name()), parent,
                    attributes(Group.PROPERTIES), placement(), extras()));
        }
        Collections.shuffle(groups, random);
        return groups;
    }

    private List<Component> machine(List<Group> groups) {
        String id = freshId();
        List<Component> parts = new ArrayList<>();
        parts.add(component(id, kind(Trait.NODE), groups.isEmpty() ? null : maybe(pick(groups).id())));
        Set<String> inside = new HashSet<>();
        for (int i = below(3) == 0 ? below(5) : 0; i > 0; i--) {
            String service = fresh(inside);
            parts.add(component(Component.path(id, service), kind(Trait.SERVICE), id));
        }
        return parts;
    }

    private Kind kind(Trait standing) {
        return pick(List.of(Kind.values()).stream().filter(kind -> kind.has(standing)).toList());
    }

    private Component component(String id, Kind kind, @Nullable String parent) {
        return new Component(id, kind, maybe(name()), kind.role(attributes(kind.properties())),
                new Common(attributes(Common.PROPERTIES)), parent, placement(), extras());
    }

    private Link link(String from, String to) {
        LinkKind kind = pick(List.of(LinkKind.values()));
        List<Point> bends = new ArrayList<>();
        for (int i = below(4) == 0 ? below(4) : 0; i > 0; i--) {
            bends.add(point());
        }
        return new Link(freshId(), kind, from, to, attributes(kind.properties()), bends, maybe(name()), extras());
    }

    private Placement placement() {
        if (below(3) == 0) {
            return Placement.none();
        }
        return new Placement(maybe(point()), maybe(new Size(below(400), below(9000) / 100.0)), maybe(below(2) == 0),
                maybe(below(20) - 10));
    }

    private Point point() {
        return below(2) == 0
                ? new Point(below(2000) - 500, below(1000))
                : new Point((random.nextDouble() - 0.5) * 1e5, below(100_000) / 1000.0);
    }

    private Attributes attributes(List<Property<?>> properties) {
        Attributes given = Attributes.none();
        int rarity = pick(List.of(2, 4, 12));
        for (Property<?> property : properties) {
            given = below(rarity) == 0 ? with(given, property) : given;
        }
        return given;
    }

    private <T> Attributes with(Attributes given, Property<T> property) {
        return given.with(property, value(property.type()));
    }

    @SuppressWarnings("unchecked") // each arm gives what its type holds
    private <T> T value(Type<T> type) {
        return (T) switch (type) {
            case Type.Flag _ -> (Object) (below(2) == 0);
            case Type.Whole(int least, int most) -> (Object) whole(least, most);
            case Type.Decimal(double least, double most) -> decimal(least, most);
            case Type.Text _ -> name();
            case Type.Choice<?>(var values) -> pick(values);
            case Type.Choices<?>(var values) -> values.stream().filter(_ -> below(2) == 0).toList();
            case Type.Records _ -> some(() -> new DnsRecord(name(), pick(List.of("A", "AAAA", "CNAME", "TXT")), name(),
                    extras()));
            case Type.Allowances _ -> some(() -> new Allowance(maybe(whole(1, 65535)), name(), extras()));
            case Type.Check _ -> new HealthCheck(maybe(whole(1, 10_000)), maybe(whole(1, 9)), maybe(whole(1, 9)),
                    extras());
        };
    }

    private Integer whole(int least, int most) {
        return switch (below(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> (int) (least + (long) (random.nextDouble() * ((long) most - least)));
        };
    }

    private BigDecimal decimal(double least, double most) {
        BigDecimal any = BigDecimal.valueOf(below(1_000_001), 6);
        BigDecimal scaled = switch (below(5)) {
            case 0 -> BigDecimal.valueOf(least);
            case 1 -> BigDecimal.valueOf(most);
            case 2 -> new BigDecimal("0.50");
            case 3 -> new BigDecimal("1E-7");
            default -> any.multiply(BigDecimal.valueOf(Math.min(most, 1000)));
        };
        return scaled.doubleValue() < least || scaled.doubleValue() > most ? BigDecimal.valueOf(least) : scaled;
    }

    private <T> List<T> some(java.util.function.Supplier<T> one) {
        List<T> items = new ArrayList<>();
        for (int i = below(3); i > 0; i--) {
            items.add(one.get());
        }
        return items;
    }

    private Extras extras() {
        Extras extras = Extras.none();
        for (int i = below(8) == 0 ? 1 + below(3) : 0; i > 0; i--) {
            extras = extras.with(pick(EXTRA_NAMES), datum(3));
        }
        return extras;
    }

    private static List<String> all(Topology topology) {
        List<String> all = new ArrayList<>();
        topology.components().forEach(part -> all.add(part.id()));
        topology.links().forEach(link -> all.add(link.id()));
        topology.groups().forEach(group -> all.add(group.id()));
        return all;
    }

    private Table<Acceptance> accepted(Topology topology) {
        List<String> subjects = all(topology);
        subjects.addAll(List.of("*", "*#lb"));
        Table<Acceptance> accepted = Table.empty();
        for (int i = below(4) == 0 ? below(5) : 0; i > 0; i--) {
            Acceptance one = Acceptance.of(pick(List.of("REL-001", "SEC-005", "HYG-007", "ZZZ-999")), pick(subjects),
                    "because " + name(), topology);
            Acceptance old = new Acceptance(one.rule(), one.subject(), one.reason(), maybe(name()), Extras.none());
            accepted = accepted.with((below(3) == 0 ? old : one).carrying(extras()));
        }
        return accepted;
    }

    private Table<Scenario> scenarios(Topology topology) {
        List<String> users = topology.of(Kind.CLIENT).map(Component::id).toList();
        List<String> targets = all(topology);
        Set<String> used = new HashSet<>();
        return Table.of(some(() -> new Scenario(fresh(used), maybe(name()), attributes(Scenario.PROPERTIES),
                users.isEmpty() ? List.of() : some(() -> traffic(pick(users))),
                targets.isEmpty() ? List.of() : some(() -> incident(topology, pick(targets))), extras())));
    }

    private Traffic traffic(String client) {
        Attributes given = attributes(Traffic.PROPERTIES);
        boolean backwards = given.given(Property.TO_MS)
                .filter(to -> to.compareTo(given.get(Property.FROM_MS)) < 0).isPresent();
        return new Traffic(client, backwards ? given.without(Property.TO_MS) : given, extras());
    }

    private Incident incident(Topology topology, String target) {
        Deed op = pick(List.of(Deed.values()));
        Incident one = Incident.of(decimal(0, 1e10), canHappen(topology, op, target) ? op : Deed.STOP, target);
        Incident measured = switch (one.op()) {
            case WEIGHT -> one.with(Property.FACTOR, BigDecimal.valueOf(below(257)));
            case SLOW -> one.with(Property.FACTOR, BigDecimal.valueOf(1 + below(400), 2));
            default -> one;
        };
        return new Incident(target, measured.given(), extras());
    }

    private static boolean canHappen(Topology topology, Deed op, String target) {
        Component part = topology.component(target);
        return switch (op) {
            case CUT -> topology.link(target) != null;
            case PROMOTE -> part != null && part.kind() == Kind.DATABASE;
            case MAINT, READY, DRAIN, WEIGHT ->
                part == null || part.kind() != Kind.CLIENT && part.kind() != Kind.DNS;
            case STOP, HEAL, SLOW -> true;
        };
    }

    private Extras documentExtras() {
        Extras extras = extras();
        for (String name : List.of("reading", "lesson", "expected", "whatIf")) {
            extras = below(3) == 0 ? extras.with(name, datum(4)) : extras;
        }
        return extras;
    }

    private Datum datum(int depth) {
        return switch (below(depth == 0 ? 4 : 6)) {
            case 0 -> new Datum.Text(name());
            case 1 -> new Datum.Number(
                    new BigDecimal(pick(List.of("0", "-1", "1.50", "1E+30", "1e-9", "12345678901234567890"))));
            case 2 -> new Datum.Truth(below(2) == 0);
            case 3 -> new Datum.Nothing();
            case 4 -> new Datum.Items(some(() -> datum(depth - 1)));
            default -> {
                Extras members = Extras.none();
                for (int i = below(3); i > 0; i--) {
                    members = members.with(pick(EXTRA_NAMES), datum(depth - 1));
                }
                yield new Datum.Members(members.members());
            }
        };
    }

    private String name() {
        return below(4) == 0 ? pick(HARD_NAMES) + " " + pick(HARD_NAMES) : pick(HARD_NAMES);
    }

    private String freshId() {
        return fresh(ids);
    }

    private String fresh(Set<String> used) {
        String wish = pick(HARD_IDS);
        String id = wish;
        while (!used.add(id)) {
            id = wish + below(100);
        }
        return id;
    }

    private <T> @Nullable T maybe(T value) {
        return below(2) == 0 ? null : value;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
