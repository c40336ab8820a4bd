package roundtrip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Runs the program as somebody at a terminal does, and keeps what it answered.
record Shell(int code, String out, String err) {
    static final Path DESIGNS = Path.of("src", "test", "resources", "reference-designs");

    static Shell run(String... arguments) {
        return piped("", arguments);
    }

    /// With a text on standard input.
    static Shell piped(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(arguments, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err);
        return new Shell(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String design(String name) {
        return DESIGNS.resolve(name + ".json").toString();
    }
}
