package roundtrip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.report.RouteJson;
import roundtrip.routing.Network;
import roundtrip.routing.Verdict;
import roundtrip.simulation.Run;
import roundtrip.words.Words;

/// `roundtrip route`: what still works without some parts, one line of JSON for each question.
@Command(name = "route")
final class RouteCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file") private String file = "";

    @Option(names = "--without", paramLabel = "ID[,ID…]") private List<String> without = new ArrayList<>();

    RouteCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Network network = Network.of(new Documents(tools, terminal).open(file).design().topology());
        List<String> questions = without.isEmpty() ? List.of("") : without;
        questions.stream().map(question -> answer(network, ids(question))).toList().forEach(terminal::line);
        if (!Run.canSave(network.topology())) {
            terminal.complain(Words.in("cli").say("route.no-database", Documents.called(file)));
        }
        return Ending.FINE;
    }

    private static List<String> ids(String question) {
        return Stream.of(question.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList();
    }

    private String answer(Network network, List<String> removed) {
        for (String id : removed) {
            if (!network.topology().has(id)) {
                throw new RefusedException(Words.in("cli").say("id.unknown", file, id));
            }
        }
        Verdict verdict = network.verdict(removed);
        return RouteJson.line(removed, verdict);
    }
}
