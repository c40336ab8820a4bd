package roundtrip.cli;

import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.formats.mermaid.design.MermaidOptions;
import roundtrip.words.Words;

/// `roundtrip convert`: from one format to another, one file or a folder of them. What the reader noted comes on standard error.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private static final String MERMAID = "mermaid";

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "IN... OUT", descriptionKey = "files", arity = "1..*", hideParamSyntax = true) private List<String> files = new ArrayList<>();

    @Option(names = "--from", paramLabel = "FORMAT") private @Nullable String from;

    @Option(names = "--to", paramLabel = "FORMAT") private @Nullable String to;

    @Option(names = "--no-guess") private boolean bare;

    @Option(names = "--block", paramLabel = "N") private @Nullable Integer block;

    @Option(names = "--quiet") private boolean quiet;

    @Mixin private FilesFrom list = new FilesFrom();

    @Mixin private MermaidSwitches switches = new MermaidSwitches();

    ConvertCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(reading(), terminal);
        List<String> ins = list.after(files.subList(0, files.size() - 1), documents);
        String out = files.getLast();
        if (ins.isEmpty()) {
            throw new RefusedException(Words.in("cli").say("convert.nothing", out));
        }
        boolean isFolder = ins.size() > 1 || list.isGiven() || !Documents.isStandard(out)
                && (out.endsWith("/") || out.endsWith(File.separator) || Files.isDirectory(documents.path(out)));
        Format target = target(out, isFolder);
        Conversion conversion = new Conversion(documents, source(), target, writing(target));
        if (isFolder) {
            return new FolderConversion(conversion, documents, terminal, quiet).run(ins, out);
        }
        Tally tally = new Tally();
        tally.add(conversion.convert(ins.getFirst(), out, new Inputs(documents, ins)));
        if (!quiet) {
            Documents.remarks(tally.notes()).forEach(remark -> terminal.complain(remark.told()));
            tally.sum().ifPresent(terminal::complain);
        }
        return Ending.FINE;
    }

    /// The tools with the reader of Mermaid texts that the switches ask for.
    private Tools reading() {
        return block == null
                ? bare ? tools.with(MermaidFormat.format(false, MermaidOptions.standard())) : tools
                : tools.with(MermaidFormat.block(block, !bare));
    }

    private @Nullable Format source() {
        List<Format> readable = reading().formats().all().stream().filter(Format::canRead).toList();
        if (block == null) {
            return from == null ? null : called(from, readable);
        }
        if (from != null && !from.equals(MERMAID)) {
            throw new RefusedException(Words.in("cli").say("convert.block", from));
        }
        return called(MERMAID, readable);
    }

    private Writing writing(Format target) {
        if (target.id().equals(MERMAID)) {
            return design -> MermaidFormat.writing(switches.options(design, tools.analyzer()));
        }
        switches.used().stream().findFirst().ifPresent(used -> {
            throw new RefusedException(Words.in("cli").say("convert.switch", used, target.id()));
        });
        Exporter exporter = target.exporter();
        if (exporter == null) {
            throw new RefusedException(Words.in("cli").say("format.read-only", target.id(), ids(writable())));
        }
        return _ -> exporter;
    }

    private Format target(String out, boolean isFolder) {
        if (to != null) {
            return called(to, writable());
        }
        if (isFolder || Documents.isStandard(out)) {
            String key = isFolder ? "convert.folder.to-missing" : "convert.to-missing";
            throw new RefusedException(Words.in("cli").say(key, ids(writable())));
        }
        return tools.formats().named(out).orElseThrow(() -> new RefusedException(
                Words.in("cli").say("convert.ending", out, String.join(", ", tools.formats().writable()))));
    }

    private static Format called(String id, List<Format> choice) {
        return choice.stream().filter(format -> format.id().equals(id)).findFirst()
                .orElseThrow(() -> new RefusedException(Words.in("cli").say("format.unknown", id, ids(choice))));
    }

    private List<Format> writable() {
        return tools.formats().all().stream().filter(Format::canWrite).toList();
    }

    private static String ids(List<Format> formats) {
        return formats.stream().map(Format::id).collect(Collectors.joining(", "));
    }
}
