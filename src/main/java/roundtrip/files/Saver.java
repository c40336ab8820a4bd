package roundtrip.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Formats;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// Writes files whole or not at all: the content goes to a hidden file beside the target, which then takes its name.
public final class Saver {
    private static final String BACKUP = "~";

    private final Formats formats;

    public Saver(Formats formats) {
        this.formats = formats;
    }

    /// Saves a design in the format of the file name. The version before stays as `name~`; saving what is already there
    /// changes nothing.
    ///
    /// @throws UnwritableException one sentence for a person; the file is then as it was
    public void save(Path file, Design design) {
        Exporter exporter = exporter(file);
        byte[] content = exporter.write(design).getBytes(StandardCharsets.UTF_8);
        Path target = target(file);
        try {
            if (Files.isRegularFile(target)) {
                byte[] before = Files.readAllBytes(target);
                if (Arrays.equals(before, content)) {
                    return;
                }
                refuseUnlessWritable(file, target);
                refuseToLose(file, before, exporter);
                Files.copy(target, target.resolveSibling(target.getFileName() + BACKUP),
                        StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException problem) {
            throw refused(file, "write", reason(problem));
        }
        write(file, content);
    }

    /// Whether a design can be saved under that name, so that it can be opened again.
    public boolean canSave(Path file) {
        return formats.named(file.toString()).filter(Format::canWrite).filter(Format::canRead).isPresent();
    }

    /// Whether what stands in the file now may give way to what we would write there.
    public boolean mayReplace(Path file) {
        try {
            return objection(Files.readAllBytes(target(file)), exporter(file)).isEmpty();
        } catch (IOException _) {
            return true; // saving will say what is wrong
        }
    }

    /// Writes an export, without a backup.
    ///
    /// @throws UnwritableException one sentence for a person; the file is then as it was
    public static void export(Path file, String text, Exporter exporter) {
        try {
            if (Files.isRegularFile(file)) {
                refuseToLose(file, Files.readAllBytes(file), exporter);
            }
        } catch (IOException problem) {
            throw refused(file, "write", reason(problem));
        }
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseToLose(Path file, byte[] before, Exporter exporter) {
        objection(before, exporter).ifPresent(sentence -> {
            throw new UnwritableException(file.toString(), sentence);
        });
    }

    private static Optional<String> objection(byte[] before, Exporter exporter) {
        return exporter.objection(new String(before, StandardCharsets.UTF_8));
    }

    private Exporter exporter(Path file) {
        Exporter exporter = formats.named(file.toString()).map(Format::exporter).orElse(null);
        if (exporter == null) {
            throw refused(file, "ending", String.join(", ", formats.writable()));
        }
        return exporter;
    }

    /// Writes any content, without a backup: for pictures and texts that no format reads.
    public static void write(Path file, byte[] content) {
        Path target = target(file);
        refuseUnlessWritable(file, target);
        Path draft = target.resolveSibling("." + target.getFileName() + BACKUP);
        try {
            Files.deleteIfExists(draft); // what a crash may have left
            fill(draft, content);
            keepPermissions(target, draft);
            replace(target, draft);
        } catch (IOException problem) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException _) {
                // the sentence about the first problem says more
            }
            throw refused(file, "write", reason(problem));
        }
    }

    private static void fill(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        if (Files.exists(target)) {
            try {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
            } catch (UnsupportedOperationException _) {
                // Windows: the folder decides
            }
        }
    }

    private static void replace(Path target, Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The file itself where the name is a link to it.
    private static Path target(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException _) {
            return file.toAbsolutePath();
        }
    }

    private static void refuseUnlessWritable(Path file, Path target) {
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        if (Files.isDirectory(target)) {
            throw refused(file, "target.folder");
        }
        if (!Files.isDirectory(folder)) {
            throw refused(file, "folder.missing", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            throw refused(file, "folder.denied", folder.toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw refused(file, "target.denied");
        }
    }

    private static String reason(IOException problem) {
        String reason = problem instanceof FileSystemException files ? files.getReason() : problem.getMessage();
        return reason == null ? problem.getClass().getSimpleName() : reason;
    }

    private static UnwritableException refused(Path file, String key, Object... arguments) {
        return new UnwritableException(file.toString(), Words.in("files").say(key, arguments));
    }
}
