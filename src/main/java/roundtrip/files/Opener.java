package roundtrip.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Piece;
import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// Opens files of every readable format.
public final class Opener {
    /// A design has no more bytes than that.
    public static final int LARGEST = 10 * 1024 * 1024;

    private final Formats formats;

    public Opener(Formats formats) {
        this.formats = formats;
    }

    /// @throws UnreadableException as everything here: one sentence for a person
    public Opened open(Path file) {
        return open(file, null);
    }

    /// @param format as what to read it; absent: as name or content say
    public Opened open(Path file, @Nullable Format format) {
        return read(file.toString(), bytes(file), format).at(file);
    }

    /// One of the designs that a file holds.
    public Opened openPiece(Path file, Piece piece) {
        return read(file.toString(), piece).at(file);
    }

    /// The designs that a file holds beside each other, such as the diagrams of a Markdown page; none where it is one design.
    public List<Piece> pieces(Path file) {
        return pieces(file.toString(), bytes(file));
    }

    public List<Piece> pieces(String name, byte[] content) {
        String text = Utf8.text(name, content);
        Importer importer = text.isBlank() ? null : detected(name, text).importer();
        return importer == null ? List.of() : importer.pieces(text);
    }

    /// A design that comes with the program.
    public Opened open(Example example) {
        return read(example.fileName(), example.bytes(), null);
    }

    /// Something that is no file, such as standard input.
    ///
    /// @param name what messages call it; its ending may tell the format
    public Opened open(String name, InputStream content, @Nullable Format format) {
        try {
            return read(name, limited(name, content), format);
        } catch (IOException _) {
            throw refused(name, "read");
        }
    }

    /// The content of a file.
    public Opened read(String name, byte[] content, @Nullable Format format) {
        String text = text(name, content, "empty");
        Format chosen = format == null ? detected(name, text) : format;
        Importer importer = chosen.importer();
        if (importer == null) {
            throw refused(name, "written.only", chosen.id(), String.join(", ", formats.readable()));
        }
        return read(name, text, importer, chosen);
    }

    /// One of the designs that a text holds.
    public Opened read(String name, Piece piece) {
        return read(name, piece.text().getBytes(StandardCharsets.UTF_8), null);
    }

    private static Opened read(String name, String text, Importer importer, Format format) {
        Imported imported = importer.read(name, text);
        return new Opened(imported.design(), imported.notes(), null, format, imported.bare(), imported.lines());
    }

    /// The text of a file that is no design, such as a checklist.
    public static String text(Path file) {
        return text(file.toString(), bytes(file), "empty.text");
    }

    /// The text of something that is no file.
    public static String text(String name, InputStream content) {
        try {
            return text(name, limited(name, content), "empty.text");
        } catch (IOException _) {
            throw refused(name, "read");
        }
    }

    private static String text(String name, byte[] content, String ifEmpty) {
        String text = Utf8.text(name, content);
        if (text.isBlank()) {
            throw refused(name, ifEmpty);
        }
        return text;
    }

    private Format detected(String name, String text) {
        Optional<Format> named = formats.named(name);
        return named.filter(Format::canRead).or(() -> formats.recognising(text)).or(() -> named)
                .orElseThrow(() -> refused(name, "unknown", String.join(", ", formats.readable())));
    }

    private static byte[] bytes(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw refused(name, "folder");
        }
        try (InputStream content = Files.newInputStream(file)) {
            return limited(name, content);
        } catch (NoSuchFileException _) {
            throw refused(name, "missing");
        } catch (AccessDeniedException _) {
            throw refused(name, "denied");
        } catch (IOException _) {
            throw refused(name, Files.exists(file) ? "read" : "missing");
        }
    }

    /// Never more than allowed, whatever the file says about its own size.
    private static byte[] limited(String name, InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw refused(name, "large", LARGEST / (1024 * 1024));
        }
        return bytes;
    }

    private static UnreadableException refused(String name, String key, Object... arguments) {
        return new UnreadableException(name, Words.in("files").say(key, arguments));
    }
}
