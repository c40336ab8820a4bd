package roundtrip.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.QuickFixes;
import roundtrip.routing.RandomSites;
import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LargeSites;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Table;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// Drawings as people make them when they change one that works: the reference designs and sites in tiers, each with a few changes
/// of the sort that a class tries. The same seed gives the same drawing.
public final class Variety {
    private static final Analyzer ANALYZER = new Analyzer(Rules.all());
    private static final QuickFixes FIXES = new QuickFixes(Rules.all());
    private static final int CHANGES = 4;
    private static final List<LinkKind> CARRYING = List.of(LinkKind.REQUEST, LinkKind.READ, LinkKind.WRITE,
            LinkKind.READWRITE);

    private final Random random;
    private Design design;

    private Variety(long seed, Design design) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
        this.design = design;
    }

    /// The reference designs as they are and with one small change, large sites, and that many with several changes.
    public static Stream<Design> all(int changed) {
        return Stream.of(ReferenceDesigns.names().map(ReferenceDesigns::design), MicroDesigns.all(),
                Stream.of(LargeSites.company(40), LargeSites.pool(30)).map(Design::of),
                LongStream.range(0, changed).mapToObj(Variety::changed)).flatMap(designs -> designs);
    }

    public static Design changed(long seed) {
        int references = ReferenceDesigns.NAMES.size();
        int which = (int) (seed % (references + 2));
        Variety variety = new Variety(seed, which < references
                ? ReferenceDesigns.design(ReferenceDesigns.NAMES.get(which))
                : Design.of(RandomSites.site(seed)));
        for (int i = variety.random.nextInt(CHANGES); i >= 0; i--) {
            variety.change();
        }
        return variety.design;
    }

    private void change() {
        Topology drawn = design.topology();
        switch (random.nextInt(12)) {
            case 0 -> any(drawn.links().list()).ifPresent(link -> draw(Changes.cut(drawn, link.id())));
            case 1 -> part(_ -> true).ifPresent(part -> draw(Changes.drop(drawn, part.id())));
            case 2 -> through(Kind.LOAD_BALANCER);
            case 3 -> through(Kind.CDN);
            case 4 -> through(Kind.FIREWALL);
            case 5 -> link(link -> link.with(Property.STANDBY,
                    random.nextBoolean() ? Switching.AUTOMATIC : Switching.MANUAL));
            case 6 -> database(database -> database.with(Property.DATASET, "orders"));
            case 7 -> database(database -> database.with(Property.DATABASE_ROLE, any(DatabaseRole.values())));
            case 8 -> link(link -> link.as(any(CARRYING.toArray(LinkKind[]::new))));
            case 9 -> twin(part -> part.kind() == Kind.CLIENT);
            case 10 -> twin(part -> !part.isService());
            default -> mend();
        }
    }

    private void draw(Topology changed) {
        design = design.with(changed);
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> any(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    private Optional<Component> part(Predicate<Component> which) {
        return any(design.topology().components().stream().filter(which).toList());
    }

    private Optional<Link> carrying() {
        return any(design.topology().links().stream().filter(link -> CARRYING.contains(link.kind())).toList());
    }

    private void link(UnaryOperator<Link> change) {
        carrying().ifPresent(link -> draw(design.topology().with(change.apply(link))));
    }

    private void database(UnaryOperator<Component> change) {
        part(part -> part.kind() == Kind.DATABASE)
                .ifPresent(database -> draw(design.topology().with(change.apply(database))));
    }

    /// A part of that kind in the middle of an arrow.
    private void through(Kind kind) {
        carrying().ifPresent(link -> {
            Topology drawn = design.topology();
            Component part = Component.of(drawn.freeId("x"), kind);
            draw(drawn.with(part).with(link.between(link.from(), part.id()))
                    .with(link.renamed(drawn.freeId("y")).between(part.id(), link.to())));
        });
    }

    /// A second one with the same arrows; a database has data of its own.
    private void twin(Predicate<Component> which) {
        part(which).ifPresent(part -> {
            Topology drawn = design.topology();
            String id = drawn.freeId(part.id());
            for (Component each : List.copyOf(drawn.components().list())) {
                if (each.host().equals(part.id())) {
                    Component copy = each.renamed(id + each.id().substring(part.id().length()));
                    drawn = drawn.with(each.kind() == Kind.DATABASE ? copy.with(Property.DATASET, id) : copy);
                }
            }
            for (Link link : Table.of(drawn.links().list())) {
                String from = end(link.from(), part.id(), id);
                String to = end(link.to(), part.id(), id);
                if (!from.equals(link.from()) || !to.equals(link.to())) {
                    drawn = drawn.with(link.renamed(drawn.freeId("z")).between(from, to));
                }
            }
            draw(drawn);
        });
    }

    private static String end(String end, String part, String twin) {
        return end.equals(part) || end.startsWith(part + "/") ? twin + end.substring(part.length()) : end;
    }

    private void mend() {
        List<Edit> fixes = any(ANALYZER.findings(design)).map(finding -> FIXES.of(design, finding)).orElse(List.of());
        any(fixes).ifPresent(fix -> design = fix.apply(design));
    }
}
