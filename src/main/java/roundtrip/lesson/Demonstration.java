package roundtrip.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.simulation.Ask;
import roundtrip.simulation.Intervention;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// A finding that can be played, as a value: what is done, what is sent, and what there should be to see.
///
/// @param sight what there is to see
/// @param part id of what is stopped or watched
/// @param run silent if nothing but a stranger's packet moves
/// @param stranger a packet that nobody asked for, if there is one
/// @param supposition what is assumed so that there is something to see
/// @param first ids of what stops only so that requests come to where there is something to see
/// @param focus ids of what belongs in the light
public record Demonstration(Finding finding, Sight sight, String part, Run run, @Nullable Stranger stranger,
        Supposition supposition, List<String> first, List<String> focus) {
    public Demonstration {
        first = List.copyOf(first);
        focus = List.copyOf(focus);
    }

    /// What can be played for this finding of that drawing; absent if there is nothing to be seen.
    public static Optional<Demonstration> of(Topology topology, Finding finding) {
        return of(new Inspection(Design.of(topology)), finding);
    }

    /// As [#of(Topology, Finding)], for several findings of one drawing.
    public static Optional<Demonstration> of(Inspection inspection, Finding finding) {
        Ground ground = new Ground(inspection, finding);
        return switch (finding.rule().substring(0, finding.rule().indexOf('-'))) {
            case "REL" -> new Failures(ground).plan();
            case "SEC" -> new Intrusions(ground).plan();
            case "MON" -> new Blindness(ground).plan();
            case "PER" -> new Crowds(ground).plan();
            case "DAT" -> new Divergence(ground).plan();
            case "HYG" -> new Roads(ground).plan();
            default -> Optional.empty();
        };
    }

    /// What "Show me" shows: played, and only if what was seen is what the finding claims.
    public static Optional<Performance> shown(Simulation simulation, Inspection inspection, Finding finding) {
        return of(inspection, finding).map(one -> one.play(simulation, inspection.topology()))
                .filter(Performance::isShown);
    }

    /// Why there is nothing to be seen of a finding that is not shown, in one sentence.
    public static String whyNot(Finding finding) {
        Words words = Words.in("lesson");
        String key = "nothing." + finding.rule();
        return words.say(words.has(key) ? key : "nothing");
    }

    static Demonstration of(Ground ground, Sight sight, String part, Run run) {
        Topology topology = ground.topology();
        Set<String> focus = new LinkedHashSet<>(List.of(part, ground.subject()));
        focus.addAll(ground.finding().also());
        focus.removeIf(id -> !topology.has(id));
        return new Demonstration(ground.finding(), sight, part, run, null, Supposition.NONE, List.of(),
                List.copyOf(focus));
    }

    static Demonstration of(Ground ground, Sight sight, Stranger stranger) {
        Run nobody = Run.of(1, List.of());
        String target = stranger.path().getLast();
        return new Demonstration(ground.finding(), sight, target, nobody, stranger, Supposition.NONE, List.of(),
                stranger.path());
    }

    Demonstration supposing(Supposition other) {
        return new Demonstration(finding, sight, part, run, stranger, other, first, focus);
    }

    /// The same after those have stopped.
    Demonstration after(List<String> stopped) {
        return new Demonstration(finding, sight, part, run.without(stopped), stranger, supposition, stopped, focus);
    }

    /// Plays it where it was found, or after the drawing was changed: of what is done and asked, only what still can be.
    public Performance play(Simulation simulation, Topology topology) {
        return Performance.of(simulation, this, topology);
    }

    /// Whether there are requests to follow, and not only the way of a stranger.
    public boolean moves() {
        return !run.isSilent();
    }

    /// Whether the part stands for several that do not stop together, or the database has moved out that kept it busy.
    private static boolean isWithoutEffect(Intervention done, Topology topology) {
        Component part = topology.component(done.target());
        boolean several = part != null && part.kind() == Kind.DNS && part.role().given().get(Property.PROVIDERS) > 1;
        boolean idle = done.deed() == Deed.SLOW && topology.services(done.target()).stream()
                .noneMatch(service -> service.kind() == Kind.DATABASE);
        return several || idle;
    }

    /// The same run while nothing is done but what brings requests to where there is something to see.
    Run calm(Topology topology) {
        List<String> stopped = first.stream().filter(topology::has).toList();
        return Run.of(run.seed(), runOn(topology).asks()).without(stopped);
    }

    /// The run without what the drawing no longer has, and without what has no effect there.
    Run runOn(Topology topology) {
        List<Ask> asks = run.asks().stream().filter(ask -> topology.component(ask.client()) != null).toList();
        List<Intervention> done = new ArrayList<>(run.interventions());
        done.removeIf(one -> !topology.has(one.target()) || isWithoutEffect(one, topology));
        return new Run(run.seed(), asks, run.flows(), done);
    }
}
