package roundtrip.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.files.Opened;
import roundtrip.files.Opener;
import roundtrip.files.Saver;
import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.formats.Note;
import roundtrip.report.Remark;
import roundtrip.words.Words;

/// The files that the arguments name. `-` is standard input or output.
final class Documents {
    private static final String STANDARD = "-";

    private final Tools tools;
    private final Terminal terminal;

    Documents(Tools tools, Terminal terminal) {
        this.tools = tools;
        this.terminal = terminal;
    }

    static boolean isStandard(String name) {
        return name.equals(STANDARD);
    }

    Formats formats() {
        return tools.formats();
    }

    Opened open(String name) {
        return open(name, null);
    }

    /// @param format as what to read it; absent: as name or content say
    /// @throws roundtrip.formats.UnreadableException if it cannot be read as a design
    Opened open(String name, @Nullable Format format) {
        return isStandard(name)
                ? tools.opener().open(Words.in("cli").say("standard-input"), terminal.input(), format)
                : tools.opener().open(path(name), format);
    }

    /// The text of a file that is no design.
    String text(String name) {
        return isStandard(name) ? Opener.text(called(name), terminal.input()) : Opener.text(path(name));
    }

    /// What messages call it.
    static String called(String name) {
        return isStandard(name) ? Words.in("cli").say("standard-input") : name;
    }

    Path path(String name) {
        if (name.isBlank()) { // the path of nothing would be the folder one is in
            throw new RefusedException(Words.in("cli").say("path.empty"));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException _) { // also where the locale cannot say the name
            throw new RefusedException(Words.in("cli").say("path.invalid", name));
        }
    }

    /// A file whole or not at all; a device or pipe as it comes.
    ///
    /// @throws roundtrip.files.UnwritableException if it cannot be written
    void write(String name, byte[] content) {
        if (isStandard(name)) {
            terminal.bytes(content);
            return;
        }
        Path path = path(name);
        if (!Files.exists(path) || Files.isRegularFile(path) || Files.isDirectory(path)) {
            Saver.write(path, content);
            return;
        }
        try {
            Files.write(path, content);
        } catch (IOException problem) {
            throw new RefusedException(Words.in("cli").say("output.broken", String.valueOf(problem.getMessage())));
        }
    }

    /// A design as text. A file that holds what only a newer version can write stays as it is.
    ///
    /// @throws roundtrip.files.UnwritableException if it cannot be written
    void export(String name, String text, Exporter exporter) {
        if (isStandard(name) || !Files.isRegularFile(path(name))) {
            write(name, text.getBytes(StandardCharsets.UTF_8));
        } else {
            Saver.export(path(name), text, exporter);
        }
    }

    static List<Remark> remarks(List<Note> notes) {
        return notes.stream().map(note -> new Remark(note.line(), note.path(), note.text())).toList();
    }
}
