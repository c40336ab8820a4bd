package roundtrip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.files.Opened;
import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.words.Words;

/// `roundtrip convert`: from one format to another. What the reader noted comes on standard error.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "IN", descriptionKey = "in", index = "0") private String in = "";

    @Parameters(paramLabel = "OUT", descriptionKey = "out", index = "1") private String out = "";

    @Option(names = "--from", paramLabel = "FORMAT") private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT") private @Nullable String to;

    ConvertCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(tools, terminal);
        Format source = from == null ? null : called(from, readable());
        Exporter exporter = target().exporter();
        if (exporter == null) {
            throw new RefusedException(Words.in("cli").say("format.read-only", target().id(), ids(writable())));
        }
        Opened opened = documents.open(in, source);
        if (areOneFile(documents)) {
            throw new RefusedException(Words.in("cli").say("convert.onto-itself", out));
        }
        documents.write(out, exporter.write(opened.design()).getBytes(StandardCharsets.UTF_8));
        Documents.remarks(opened.notes()).forEach(remark -> terminal.complain(remark.told()));
        Documents.remarks(exporter.cautions(opened.design())).forEach(remark -> terminal.complain(remark.told()));
        return Ending.FINE;
    }

    private Format target() {
        if (to != null) {
            return called(to, writable());
        }
        if (Documents.isStandard(out)) {
            throw new RefusedException(Words.in("cli").say("convert.to-missing", ids(writable())));
        }
        return tools.formats().named(out).orElseThrow(() -> new RefusedException(
                Words.in("cli").say("convert.ending", out, String.join(", ", tools.formats().writable()))));
    }

    private Format called(String id, List<Format> choice) {
        return choice.stream().filter(format -> format.id().equals(id)).findFirst()
                .orElseThrow(() -> new RefusedException(Words.in("cli").say("format.unknown", id, ids(choice))));
    }

    private List<Format> readable() {
        return tools.formats().all().stream().filter(Format::canRead).toList();
    }

    private List<Format> writable() {
        return tools.formats().all().stream().filter(Format::canWrite).toList();
    }

    private static String ids(List<Format> formats) {
        return formats.stream().map(Format::id).collect(Collectors.joining(", "));
    }

    private boolean areOneFile(Documents documents) {
        if (Documents.isStandard(in) || Documents.isStandard(out)) {
            return false;
        }
        Path target = documents.path(out);
        try {
            return Files.isRegularFile(target) && Files.isSameFile(documents.path(in), target);
        } catch (IOException _) {
            return false; // what cannot be looked at will be refused when it is written
        }
    }
}
