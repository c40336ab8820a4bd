package roundtrip;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

import roundtrip.cli.Program;
import roundtrip.cli.Tools;
import roundtrip.formats.Formats;
import roundtrip.formats.json.JsonFormat;

/// The composition root: one program, with a window and a command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    /// @return the exit code
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        return new Program(new Tools(formats())).run(arguments, in, out, err);
    }

    /// Every format of the program; one more is one line more.
    private static Formats formats() {
        return new Formats(List.of(
                JsonFormat.format()));
    }
}
