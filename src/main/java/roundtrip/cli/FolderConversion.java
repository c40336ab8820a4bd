package roundtrip.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import roundtrip.files.UnwritableException;
import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// Several files into a folder. One that cannot be converted does not stop the others.
final class FolderConversion {
    /// So many notes a person reads; further ones are only counted.
    private static final int MOST_NOTES = 100;

    private final Conversion conversion;
    private final Documents documents;
    private final Terminal terminal;
    private final boolean quiet;
    private final Words words = Words.in("cli");
    private final Tally all = new Tally();
    private int converted;
    private int refused;

    FolderConversion(Conversion conversion, Documents documents, Terminal terminal, boolean quiet) {
        this.conversion = conversion;
        this.documents = documents;
        this.terminal = terminal;
        this.quiet = quiet;
    }

    /// @return the exit code
    int run(List<String> ins, String out) {
        Path folder = folder(out);
        OutputNames names = new OutputNames(documents.formats(), conversion.target());
        Inputs inputs = new Inputs(documents, ins);
        for (String in : ins) {
            try {
                tell(in, convert(in, folder, names, inputs));
                converted++;
            } catch (UnreadableException | RefusedException | UnwritableException problem) {
                terminal.complain(String.valueOf(problem.getMessage()));
                refused++;
            }
        }
        say(words.say("convert.summary", words.count("convert.converted", converted),
                words.say("convert.refused", refused), all.told()));
        return refused == 0 ? Ending.FINE : Ending.REFUSED;
    }

    private Path folder(String out) {
        if (Documents.isStandard(out)) {
            throw new RefusedException(words.say("convert.folder.standard"));
        }
        Path folder = documents.path(out);
        if (Files.exists(folder) ? !Files.isDirectory(folder) : documents.formats().named(out).isPresent()) {
            throw new RefusedException(words.say("convert.folder.file", out));
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException _) {
            throw new RefusedException(words.say("convert.folder.broken", out));
        }
    }

    private List<Note> convert(String in, Path folder, OutputNames names, Inputs inputs) {
        if (Documents.isStandard(in)) {
            throw new RefusedException(words.say("convert.folder.input"));
        }
        Path file = documents.path(in).getFileName();
        String input = file == null ? in : file.toString();
        String name = names.next(input);
        List<Note> notes = conversion.convert(in, folder.resolve(name).toString(), inputs);
        if (names.isNumbered(input, name)) {
            say(words.say("convert.numbered", in, name));
        }
        return notes;
    }

    private void tell(String in, List<Note> notes) {
        boolean wasReadable = all.notes().size() <= MOST_NOTES;
        all.add(notes);
        if (all.notes().size() <= MOST_NOTES) {
            Documents.remarks(notes).forEach(remark -> say(words.say("convert.note", in, remark.told())));
        } else if (wasReadable) {
            say(words.say("convert.counted", in));
        }
    }

    private void say(String sentence) {
        if (!quiet) {
            terminal.complain(sentence);
        }
    }
}
