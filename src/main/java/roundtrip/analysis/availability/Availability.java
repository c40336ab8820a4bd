package roundtrip.analysis.availability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

import roundtrip.routing.Network;
import roundtrip.topology.Topology;

/// How often a drawing answers.
///
/// @param write absent data cannot be written: of a drawing without a database it is 0
/// @param units what each part that can fail matters, what matters most to reading and writing together first, equal ones in the order of the file
/// @param isExact whether every state was counted; else the rare ones were drawn by chance
/// @param states how many were asked for the two probabilities
/// @param share of the failures of copies that is assumed to take all of them at once, from 0 to 1
public record Availability(Chance read, Chance write, List<Importance> units, boolean isExact, long states,
        double share) {
    private static final double DISTINCT = 1e12;

    public Availability {
        units = List.copyOf(units);
    }

    public static Availability of(Topology topology) {
        return of(topology, 0);
    }

    /// @param share of the failures of copies that take all of them at once, from 0 to 1
    /// @throws IllegalArgumentException if the share is none
    public static Availability of(Topology topology, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(String.valueOf(share));
        }
        Network network = Network.of(topology);
        return of(network, Units.of(network, share), share);
    }

    private static Availability of(Network network, List<Unit> all, double share) {
        Series series = new Series(network);
        List<Unit> meeting = series.meeting(all);
        List<Unit> essential = meeting.stream().filter(series::isEssential).toList();
        List<Unit> rest = meeting.stream().filter(unit -> !essential.contains(unit)).toList();
        Works works = new Works(network);
        List<Importance> matters = new ArrayList<>();
        all.stream().filter(unit -> !meeting.contains(unit)).forEach(unit -> matters.add(new Importance(unit, 0, 0)));
        if (rest.size() <= States.MOST) {
            States states = new States(rest, works);
            return of(all, essential, rest, Chance.exactly(states.probability(Works.READ)),
                    Chance.exactly(states.probability(Works.WRITE)), states::difference, matters, states.count(),
                    share);
        }
        Samples samples = new Samples(rest, works);
        Chance read = samples.probability(Works.READ);
        return of(all, essential, rest, read, samples.probability(Works.WRITE), samples::difference, matters,
                samples.count(), share);
    }

    private interface Difference {
        double of(int what, int unit);
    }

    private static Availability of(List<Unit> all, List<Unit> essential, List<Unit> rest, Chance read, Chance write,
            Difference difference, List<Importance> matters, long states, double share) {
        double needed = product(essential);
        for (Unit unit : essential) {
            double others = product(essential.stream().filter(other -> other != unit).toList());
            matters.add(new Importance(unit, others * read.value(), others * write.value()));
        }
        for (int i = 0; i < rest.size(); i++) {
            matters.add(new Importance(rest.get(i), needed * difference.of(Works.READ, i),
                    needed * difference.of(Works.WRITE, i)));
        }
        return new Availability(read.times(needed), write.times(needed), ranked(matters, all),
                rest.size() <= States.MOST, states, share);
    }

    private static long rounded(double importance) {
        return Math.round(importance * DISTINCT);
    }

    /// Whether neither reading nor writing works even while everything is up.
    public boolean isNever() {
        return read.value() == 0 && write.value() == 0;
    }

    /// The parts of which a small improvement improves reading most: several where they are equal, none where no part matters.
    public List<String> bestForReading() {
        return best(Importance::read);
    }

    /// The same of writing.
    public List<String> bestForWriting() {
        return best(Importance::write);
    }

    private List<String> best(ToDoubleFunction<Importance> importance) {
        long most = units.stream().mapToLong(one -> rounded(importance.applyAsDouble(one))).max().orElse(0);
        return most == 0
                ? List.of()
                : units.stream().filter(one -> rounded(importance.applyAsDouble(one)) == most)
                        .flatMap(one -> one.unit().parts().stream()).distinct().toList();
    }

    /// Differences that are only roundings count as none.
    private static List<Importance> ranked(List<Importance> matters, List<Unit> all) {
        return matters.stream()
                .sorted(Comparator.comparingLong((Importance one) -> -rounded(one.both()))
                        .thenComparingInt(one -> all.indexOf(one.unit())))
                .toList();
    }

    private static double product(List<Unit> units) {
        return units.stream().mapToDouble(Unit::availability).reduce(1, (one, other) -> one * other);
    }
}
