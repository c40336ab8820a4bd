package roundtrip.formats.mermaid;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import roundtrip.formats.Format;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.topology.Design;

/// Import and export of drawings that grow tenfold: the cost must grow tenfold too. The real parser's time for the same text
/// is printed before each (see [RealPace]).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MermaidBenchmark {
    /// 500 nodes are about 800 lines.
    @Param({"500", "3000", "30000"}) public int nodes;

    private final Format format = MermaidFormat.format();
    private String text = "";
    private Design design = Design.empty();

    @Setup(Level.Trial)
    public void draw() {
        text = LargeText.of(nodes);
        design = format.importer().read("x.mmd", text).design();
        System.out.println(text.lines().count() + " lines; " + RealPace.of(text));
    }

    @Benchmark
    public Reading flowchart() {
        return new FlowchartReader().read(text);
    }

    @Benchmark
    public Object imported() {
        return format.importer().read("x.mmd", text);
    }

    @Benchmark
    public String exported() {
        return format.exporter().write(design);
    }
}
