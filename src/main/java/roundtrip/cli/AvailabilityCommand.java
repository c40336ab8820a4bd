package roundtrip.cli;

import java.math.BigDecimal;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.analysis.availability.Availability;
import roundtrip.report.AvailabilityJson;
import roundtrip.report.AvailabilityText;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// `roundtrip availability`: how often users can read and write, and which part matters most.
@Command(name = "availability")
final class AvailabilityCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file") private String file = "";

    @Option(names = "--common-cause", paramLabel = "SHARE") private String common = "0";

    @Option(names = "--format", paramLabel = "text|json") private Shape format = Shape.TEXT;

    AvailabilityCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        double share = share();
        Topology topology = new Documents(tools, terminal).open(file).design().topology();
        Availability availability = Availability.of(topology, share);
        switch (format) {
            case JSON -> terminal.line(AvailabilityJson.line(availability));
            case TEXT -> terminal.text(AvailabilityText.page(file, topology, availability));
        }
        return Ending.FINE;
    }

    private double share() {
        try {
            BigDecimal share = new BigDecimal(common);
            if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share.doubleValue();
            }
        } catch (NumberFormatException _) {
            // refused like a number that is too great
        }
        throw new RefusedException(Words.in("cli").say("share.wrong", common));
    }
}
