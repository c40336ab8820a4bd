package roundtrip.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import roundtrip.analysis.rules.Rules;
import roundtrip.routing.Impact;
import roundtrip.routing.Network;
import roundtrip.routing.Outcome;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.LargeSites;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// What checking a design costs, and its failure analysis beside the nearest thing that a graph library offers.
///
/// JGraphT's inspector goes as deep as the graph is long, hence the large stack.
///
/// The requirement says that our analysis takes no longer than the inspector *alone*. Read strictly, and that is the measure here, ours
/// begins with the drawing while the inspector finds its graph ready. What it costs the library to begin with the drawing as well is
/// told apart from that.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xss512m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisBenchmark {
    @Param({"50", "1000", "10000"}) int components;
    @Param({"site", "company", "pool", "circles", "unevenCircles", "mesh", "crowd", "chains", "guardedCircles",
            "answered", "callers", "tiers"}) String shape;

    private Design design = Design.empty();
    private int edits;
    private Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    private final Analyzer analyzer = new Analyzer(Rules.all());

    @Setup
    public void draw() {
        design = Design.empty().with(switch (shape) {
            case "company" -> LargeSites.company(components);
            case "pool" -> LargeSites.pool(components);
            case "circles" -> LargeSites.circles(components);
            case "unevenCircles" -> LargeSites.unevenCircles(components);
            case "mesh" -> LargeSites.mesh(components);
            case "crowd" -> LargeSites.crowd(components);
            case "guardedCircles" -> LargeSites.guardedCircles(components);
            case "answered" -> LargeSites.answered(components);
            case "callers" -> LargeSites.callers(components);
            case "tiers" -> LargeSites.tiers(components);
            case "chains" -> LargeSites.chains(components);
            default -> LargeSites.site(components);
        });
        graph = graph(design.topology());
    }

    private static Graph<Integer, DefaultEdge> graph(Topology topology) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        Map<String, Integer> numbers = new HashMap<>();
        for (Component part : topology.components()) {
            numbers.put(part.id(), numbers.size());
            graph.addVertex(numbers.get(part.id()));
        }
        for (Component part : topology.components()) {
            join(graph, numbers.get(part.id()), numbers.get(part.host()));
        }
        for (Link link : topology.links()) {
            join(graph, numbers.get(link.from()), numbers.get(link.to()));
        }
        return graph;
    }

    private static void join(Graph<Integer, DefaultEdge> graph, int one, int other) {
        if (one != other && !graph.containsEdge(one, other)) {
            graph.addEdge(one, other);
        }
    }

    @Benchmark
    public List<Finding> all_rules() {
        return analyzer.findings(design);
    }

    /// Everything that is needed for it, from the drawing on: every component is taken away once.
    @Benchmark
    public int failure_of_every_component() {
        Topology topology = design.topology();
        Network network = Network.of(topology);
        Impact impact = network.impact();
        int felt = 0;
        for (Component part : topology.components()) {
            List<Outcome> left = impact.outcomes(network.failure(List.of(part.id())));
            felt += left == impact.intact() ? 0 : 1;
        }
        return felt;
    }

    /// From a change of one part, which spoils all that was known, to what the panel shows.
    @Benchmark
    public Review from_an_edit_to_findings() {
        Component part = design.topology().components().list().get(edits++ % design.topology().components().size());
        Design edited = design.with(design.topology().with(part.called("edit " + edits)));
        return Review.of(edited, analyzer.findings(edited));
    }

    @Benchmark
    public Object biconnectivity_by_jgrapht() {
        return inspected(graph);
    }

    @Benchmark
    public Object biconnectivity_by_jgrapht_from_the_drawing() {
        return inspected(graph(design.topology()));
    }

    private static Object inspected(Graph<Integer, DefaultEdge> graph) {
        BiconnectivityInspector<Integer, DefaultEdge> inspector = new BiconnectivityInspector<>(graph);
        return List.of(inspector.getCutpoints(), inspector.getBridges(), inspector.getBlocks());
    }
}
