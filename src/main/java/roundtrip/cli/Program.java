package roundtrip.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

import roundtrip.files.UnwritableException;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.Direction;
import roundtrip.words.Words;

/// Reads the arguments and runs the command that they name.
public final class Program {
    private static final String DEBUG = "--debug";
    /// A word with more slips of the pen than that is another word.
    private static final int SLIPS = 2;

    private final Tools tools;
    private final boolean isColoured;

    public Program(Tools tools) {
        this(tools, false);
    }

    /// @param isColoured whether its output goes to a terminal where a person wants to see colours
    public Program(Tools tools, boolean isColoured) {
        this.tools = tools;
        this.isColoured = isColoured;
    }

    /// @return the exit code
    public int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        Terminal terminal = new Terminal(in, out, err, isColoured);
        int ending = guarded(arguments, terminal);
        return terminal.close().map(trouble -> {
            terminal.complain(say("output.broken", trouble));
            return Ending.REFUSED;
        }).orElse(ending);
    }

    private int guarded(String[] arguments, Terminal terminal) {
        Debugging debugging = new Debugging();
        try {
            return commands(terminal, debugging).execute(arguments);
        } catch (Throwable thrown) { // errors of the virtual machine too: nobody but us would tell them
            return failed(thrown, terminal, debugging);
        }
    }

    private CommandLine commands(Terminal terminal, Debugging debugging) {
        DemoCommand demo = new DemoCommand(tools, terminal);
        CommandLine line = new CommandLine(new RoundtripCommand(tools, terminal, demo));
        line.addSubcommand(demo);
        line.addSubcommand(new CheckCommand(tools, terminal, debugging));
        line.addSubcommand(new AvailabilityCommand(tools, terminal));
        line.addSubcommand(new RouteCommand(tools, terminal));
        line.addSubcommand(new SimulateCommand(tools, terminal));
        line.addSubcommand(new BalanceCommand(new Documents(tools, terminal), terminal));
        line.addSubcommand(new ConvertCommand(tools, terminal));
        line.addSubcommand(new RenderCommand(tools, terminal));
        line.addSubcommand(new ExplainCommand(tools, terminal));
        line.addSubcommand(new DiffCommand(tools, terminal));

        describe(line, debugging);
        line.getSubcommands().values().forEach(command -> describe(command, debugging));
        line.setExpandAtFiles(false);
        line.registerConverter(BigDecimal.class, new NumberText<>(BigDecimal::new, "number.wrong"));
        line.registerConverter(Integer.class, new NumberText<>(Integer::valueOf, "number.whole"));
        line.registerConverter(Long.class, new NumberText<>(Long::valueOf, "number.whole"));
        line.registerConverter(Shape.class, OneOf.of(Shape.values()));
        line.registerConverter(Played.class, OneOf.of(Played.values()));
        line.registerConverter(Shown.class, OneOf.of(Shown.values()));
        line.registerConverter(Told.class, OneOf.of(Told.values()));
        line.registerConverter(Colours.class, OneOf.of(Colours.values()));
        line.registerConverter(Threshold.class, OneOf.of(Threshold.values()));
        line.registerConverter(Direction.class, OneOf.of(Direction.values()));
        line.registerConverter(Renderer.Look.class, OneOf.of(Renderer.Look.values()));
        line.setOut(terminal.printer());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setParameterExceptionHandler((mistake, arguments) -> misused(mistake, arguments, terminal));
        line.setExecutionExceptionHandler((thrown, _, _) -> failed(thrown, terminal, debugging));
        return line;
    }

    /// What all commands have: `--help`, `--version`, and descriptions from the bundle `commands`.
    private static void describe(CommandLine command, Debugging debugging) {
        command.setResourceBundle(ResourceBundle.getBundle("words.commands", Locale.getDefault(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        command.addMixin("debugging", debugging);
        command.getCommandSpec().mixinStandardHelpOptions(true)
                .versionProvider((IVersionProvider) () -> new String[]{say("version", Version.number())});
    }

    private static int misused(ParameterException mistake, String[] arguments, Terminal terminal) {
        CommandLine command = mistake.getCommandLine();
        String problem = misspelt(command, arguments).orElse(String.valueOf(mistake.getMessage()));
        terminal.complain(say("usage", command.getCommandSpec().qualifiedName(), problem));
        return Ending.REFUSED;
    }

    /// The first argument, if it was taken for a file but is nearly a command.
    private static Optional<String> misspelt(CommandLine command, String[] arguments) {
        if (command.getSubcommands().isEmpty() || arguments.length < 2) {
            return Optional.empty();
        }
        return Nearest.to(arguments[0], List.copyOf(command.getSubcommands().keySet()), 1).stream()
                .filter(near -> Nearest.distance(arguments[0], near) <= SLIPS)
                .map(near -> say("command.unknown", arguments[0], near)).findFirst();
    }

    private static int failed(Throwable thrown, Terminal terminal, Debugging debugging) {
        if (thrown instanceof RefusedException || thrown instanceof UnreadableException
                || thrown instanceof UnwritableException) {
            terminal.complain(String.valueOf(thrown.getMessage()));
            return Ending.REFUSED;
        }
        terminal.complain(say("our-fault", DEBUG, thrown.getClass().getSimpleName()));
        if (debugging.wanted()) {
            terminal.trace(thrown);
        }
        return Ending.OUR_FAULT;
    }

    private static String say(String key, Object... arguments) {
        return Words.in("cli").say(key, arguments);
    }
}
