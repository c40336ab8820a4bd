package roundtrip.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.formats.json.JsonText;
import roundtrip.formats.json.Passage;
import roundtrip.simulation.balancing.AbsentException;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.simulation.balancing.Outcome;
import roundtrip.simulation.balancing.Rehearsal;
import roundtrip.simulation.balancing.Scenario;
import roundtrip.topology.Datum;
import roundtrip.words.Words;

/// `roundtrip balance`: plays recorded sequences of requests on our balancers, one document of JSON for each file.
@Command(name = "balance")
final class BalanceCommand implements Callable<Integer> {
    private final Documents documents;
    private final Terminal terminal;
    private boolean differs;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..*") private List<String> files = new ArrayList<>();

    @Mixin private FilesFrom list = new FilesFrom();

    @Option(names = "--explain") private boolean explain;

    @Option(names = "--check") private boolean check;

    BalanceCommand(Documents documents, Terminal terminal) {
        this.documents = documents;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> all = list.after(files, documents);
        if (all.isEmpty()) {
            throw new RefusedException(Words.in("cli").say("balance.nothing"));
        }
        List<String> played = all.stream().map(this::play).toList();
        played.forEach(terminal::line);
        return check && differs ? Ending.FINDINGS : Ending.FINE;
    }

    private String play(String file) {
        Passage document = Passage.of(Documents.called(file), documents.text(file), 1);
        SequencedMap<String, Datum> members = new LinkedHashMap<>();
        List<Datum> vectors = new ArrayList<>();
        for (Passage vector : VectorReader.needed(document, "vectors").items()) {
            vectors.add(play(vector));
        }
        if (document.datum() instanceof Datum.Members(SequencedMap<String, Datum> values)) {
            members.putAll(values);
        }
        members.put("vectors", new Datum.Items(vectors));
        return JsonText.line(new Datum.Members(members));
    }

    private Datum play(Passage vector) {
        Scenario scenario = VectorReader.scenario(vector);
        VectorWriter writer = new VectorWriter(vector, scenario, outcome(vector, scenario));
        for (int act : writer.outcome().ignored()) {
            Passage event = event(vector, act);
            terminal.complain(VectorReader.say("vector.weight.ignored", event.file(), event.line(), event.path()));
        }
        for (String name : writer.differences()) {
            differs = true;
            terminal.complain(VectorReader.say("vector.differs", vector.file(), vector.line(), vector.path(), name));
        }
        return writer.written(explain);
    }

    private Outcome outcome(Passage vector, Scenario scenario) {
        try {
            return Rehearsal.of(new Balancers(), scenario, explain);
        } catch (AbsentException absent) {
            Passage event = event(vector, absent.act());
            throw event.refusal(VectorReader.say("vector.id.waiting"));
        }
    }

    private static Passage event(Passage vector, int act) {
        return VectorReader.needed(vector, "events").items().get(act);
    }
}
