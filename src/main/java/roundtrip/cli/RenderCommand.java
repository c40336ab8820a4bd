package roundtrip.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import roundtrip.files.Opened;
import roundtrip.words.Words;

/// `roundtrip render`: a picture, without a display.
@Command(name = "render")
final class RenderCommand implements Callable<Integer> {
    private static final String ENDING = ".png";
    private static final double SMALLEST = 0.1;
    private static final double LARGEST = 8;

    private final Tools tools;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", index = "0") private String file = "";

    @Parameters(paramLabel = "OUT.png", descriptionKey = "out", index = "1") private String out = "";

    @Option(names = "--scale", paramLabel = "FACTOR") private double scale = 2;

    @Option(names = "--theme", paramLabel = "light|dark|contrast") private Renderer.Look look = Renderer.Look.LIGHT;

    RenderCommand(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Words words = Words.in("cli");
        if (!(scale >= SMALLEST && scale <= LARGEST)) {
            throw new RefusedException(words.say("render.scale", SMALLEST, LARGEST));
        }
        if (!Documents.isStandard(out) && !out.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new RefusedException(words.say("render.ending", out));
        }
        Documents documents = new Documents(tools, terminal);
        Opened opened = documents.open(file);
        documents.write(out, picture(opened));
        Documents.remarks(opened.notes()).forEach(remark -> terminal.complain(remark.told()));
        return Ending.FINE;
    }

    private byte[] picture(Opened opened) {
        try {
            return tools.renderer().png(opened.placed(), look, scale);
        } catch (NoPictureException _) {
            throw new RefusedException(Words.in("cli").say("render.libraries"));
        }
    }
}
