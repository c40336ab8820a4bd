package roundtrip;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import roundtrip.analysis.rules.Rules;
import roundtrip.cli.Desktop;
import roundtrip.cli.Program;
import roundtrip.cli.Renderer;
import roundtrip.cli.Tools;
import roundtrip.formats.Formats;
import roundtrip.formats.drawio.DrawioFormat;
import roundtrip.formats.json.JsonFormat;
import roundtrip.formats.mermaid.design.MermaidFormat;
import roundtrip.formats.proxy.HaproxyFormat;
import roundtrip.formats.proxy.NginxFormat;
import roundtrip.layout.Geometry;
import roundtrip.simulation.Simulation;
import roundtrip.simulation.balancing.Balancers;
import roundtrip.simulation.engine.EventQueue;
import roundtrip.ui.canvas.Picture;
import roundtrip.ui.shell.Workshop;
import roundtrip.ui.theme.Theme;

/// The composition root: one program, with a window and a command line.
public final class Main {
    private static final double PICTURE_SCALE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        Tools tools = tools(new Screen(workshop()), new Camera());
        System.exit(new Program(tools, isColoured()).run(arguments, System.in,
                new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /// The custom of no-color.org: any value of the variable that is not empty means no.
    private static boolean isColoured() {
        String refusal = System.getenv("NO_COLOR");
        Console console = System.console();
        return (refusal == null || refusal.isEmpty()) && !"dumb".equals(System.getenv("TERM")) && console != null
                && console.isTerminal();
    }

    /// @return the exit code
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        return new Program(tools(new Screen(workshop()), new Camera())).run(arguments, in, out, err);
    }

    static Tools tools(Desktop desktop, Renderer renderer) {
        return new Tools(formats(), Rules.all(), simulation(), desktop, renderer);
    }

    private static Workshop workshop() {
        return new Workshop(formats(), Rules.all(), simulation(),
                design -> Picture.png(Picture.of(design.topology(), Theme.LIGHT, PICTURE_SCALE)));
    }

    private static Simulation simulation() {
        return new Simulation(EventQueue::new, new Balancers());
    }

    /// Every format of the program; one more is one line more.
    private static Formats formats() {
        return new Formats(List.of(
                JsonFormat.format(),
                MermaidFormat.format(),
                DrawioFormat.format(Geometry::boxes),
                HaproxyFormat.format(),
                NginxFormat.format()));
    }
}
