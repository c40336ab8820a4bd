package roundtrip.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import roundtrip.words.Words;

/// `roundtrip [FILE]`: the window. Where none can open, the demonstration instead.
@Command(name = "roundtrip")
final class RoundtripCommand implements Callable<Integer> {
    private final Tools tools;
    private final Terminal terminal;
    private final DemoCommand demo;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1") private @Nullable String file;

    RoundtripCommand(Tools tools, Terminal terminal, DemoCommand demo) {
        this.tools = tools;
        this.terminal = terminal;
        this.demo = demo;
    }

    @Override
    public Integer call() {
        Documents documents = new Documents(tools, terminal);
        Path path = file == null ? null : documents.path(file);
        if (file != null && Documents.isStandard(file)) {
            throw new RefusedException(Words.in("cli").say("window.file"));
        }
        if (file != null) {
            documents.open(file); // what cannot be read is refused before a window opens
        }
        try {
            tools.desktop().open(path);
            return Ending.FINE;
        } catch (NoDesktopException none) {
            String missing = none.missing().name().toLowerCase(Locale.ROOT);
            terminal.complain(Words.in("cli").say("no-desktop." + missing));
            return demo.play(file);
        }
    }
}
