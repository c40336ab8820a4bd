package roundtrip.lesson;

import java.util.ArrayList;
import java.util.List;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.RulePage;
import roundtrip.analysis.RulePages;
import roundtrip.routing.Demand;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.simulation.Ask;
import roundtrip.simulation.Run;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.Stage;
import roundtrip.simulation.Staging;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// The lesson that a drawing tells by itself: the road of a read, its neighbourhood, the road of a write, and what is weak.
///
/// @param steps one at least
public record Walkthrough(List<Step> steps) {
    private static final long PAUSE = 1_000_000_000L;

    public Walkthrough {
        steps = List.copyOf(steps);
    }

    /// @param findings in the order in which they are to be told
    public static Walkthrough of(Simulation simulation, Design design, List<Finding> findings) {
        Topology topology = design.topology();
        Telling telling = new Telling(topology);
        List<Step> steps = new ArrayList<>();
        if (topology.components().isEmpty()) {
            steps.add(new Step("empty", telling.say("empty.title"), telling.say("empty.caption"), List.of(), null));
            return new Walkthrough(steps);
        }
        if (Run.users(topology).isEmpty()) {
            steps.add(new Step("nobody", telling.say("nobody.title"), telling.say("nobody.caption"), List.of(), null));
            topology.components().stream().filter(part -> part.kind() != Kind.SERVER)
                    .forEach(part -> steps.add(part(part, telling)));
        } else {
            travel(simulation, topology, telling, steps);
        }
        Inspection inspection = new Inspection(design);
        findings.forEach(finding -> steps.add(finding(simulation, inspection, finding)));
        if (findings.isEmpty()) {
            steps.add(new Step("sound", telling.say("sound.title"), telling.say("sound.caption"), List.of(), null));
        }
        return new Walkthrough(steps);
    }

    private static void travel(Simulation simulation, Topology topology, Telling telling, List<Step> steps) {
        Network network = Network.of(topology);
        Ask read = new Ask(0, user(network, topology, Operation.READ), Operation.READ);
        long home = Staging.of(simulation.run(topology, Run.of(1, List.of(read)))).lengthNs();
        boolean writes = network.demands().stream().anyMatch(demand -> demand.operation() == Operation.WRITE);
        List<Ask> asks = new ArrayList<>(List.of(read));
        if (writes) {
            asks.add(new Ask(home + PAUSE, user(network, topology, Operation.WRITE), Operation.WRITE));
        }
        Stage stage = Staging.of(simulation.run(topology, Run.of(1, asks)));
        Surroundings surroundings = new Surroundings(topology, telling);
        steps.addAll(new ReadTour(topology, telling, new Route(stage, 1)).steps());
        surroundings.turns(simulation).ifPresent(steps::add);
        if (writes) {
            steps.addAll(new WriteTour(topology, telling, new Route(stage, 2)).steps());
        }
        surroundings.pair().ifPresent(steps::add);
        surroundings.watching().ifPresent(steps::add);
    }

    /// The first user who gets an answer.
    private static String user(Network network, Topology topology, Operation operation) {
        return network.demands().stream().filter(demand -> demand.operation() == operation)
                .filter(demand -> network.intact().outcome(demand) != Outcome.DOWN).map(Demand::client).findFirst()
                .orElse(Run.users(topology).getFirst());
    }

    private static Step part(Component part, Telling telling) {
        String key = part.kind().word();
        String name = telling.name(part.id());
        String caption = key.equals("load-balancer") ? "load-balancer.plain.caption" : key + ".caption";
        return new Step("on:" + part.id(), telling.say(key + ".title", name), telling.say(caption, name),
                List.of(part.id()), null);
    }

    private static Step finding(Simulation simulation, Inspection inspection, Finding finding) {
        Topology topology = inspection.topology();
        RulePage.Told told = RulePages.page(finding.rule()).text(finding);
        List<String> focus = new ArrayList<>();
        if (topology.has(finding.subject())) {
            focus.add(finding.subject());
            finding.also().stream().filter(topology::has).forEach(focus::add);
        }
        Play play = Demonstration.shown(simulation, inspection, finding).filter(one -> one.demonstration().moves())
                .map(one -> Play.all(Staging.of(one.trace()))).orElse(null);
        return new Step("finding:" + finding.rule() + ":" + finding.subject(), told.title(),
                paragraph(told.what()) + " " + sentence(told.why()), focus, play);
    }

    /// A caption has room for one.
    private static String sentence(String markdown) {
        return paragraph(markdown).split("(?<=[.!?])\\s+(?=\\p{Lu})", 2)[0];
    }

    /// The first paragraph, without the marks of Markdown.
    private static String paragraph(String markdown) {
        return markdown.split("\n\\s*\n", 2)[0].replaceAll("[*`]", "").replaceAll("\\s+", " ").strip();
    }
}
