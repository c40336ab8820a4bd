package roundtrip.ui.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What the program remembers from one start to the next, in a small text file: a line `name=value` each. A file that cannot be
/// read means the first start; one that cannot be written is given up silently, since nobody loses work by it.
public final class Settings {
    private static final int RECENT = 8;

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    public Settings(Path file) {
        this.file = file;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    values.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        } catch (IOException _) {
            values.clear();
        }
    }

    /// The settings of the user of this computer, where its system keeps such files.
    public static Settings ofUser() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path home = Path.of(System.getProperty("user.home", "."));
        Path folder;
        if (system.contains("mac")) {
            folder = home.resolve("Library/Application Support/Roundtrip");
        } else if (system.contains("win")) {
            folder = folder("APPDATA", home.resolve("AppData/Roaming")).resolve("Roundtrip");
        } else {
            folder = folder("XDG_CONFIG_HOME", home.resolve(".config")).resolve("roundtrip");
        }
        return new Settings(folder.resolve("settings"));
    }

    private static Path folder(String variable, Path otherwise) {
        String named = System.getenv(variable);
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public double number(String name, double otherwise) {
        try {
            return Double.parseDouble(values.getOrDefault(name, ""));
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    public boolean flag(String name, boolean otherwise) {
        return Boolean.parseBoolean(values.getOrDefault(name, String.valueOf(otherwise)));
    }

    public void put(String name, Object value) {
        values.put(name, String.valueOf(value));
    }

    /// The files opened last, the latest first.
    public List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String name = values.get("recent." + i);
            try {
                if (name != null) {
                    files.add(Path.of(name));
                }
            } catch (InvalidPathException _) {
                values.remove("recent." + i);
            }
        }
        return files;
    }

    public void opened(Path opened) {
        List<Path> files = new ArrayList<>(recent());
        Path whole = opened.toAbsolutePath().normalize();
        files.remove(whole);
        files.addFirst(whole);
        forgetRecent();
        for (int i = 0; i < Math.min(RECENT, files.size()); i++) {
            values.put("recent." + i, files.get(i).toString());
        }
        save();
    }

    public void forgetRecent() {
        values.keySet().removeIf(name -> name.startsWith("recent."));
        save();
    }

    public void save() {
        List<String> lines = new ArrayList<>();
        values.forEach((name, value) -> lines.add(name + '=' + value.replace("\n", " ")));
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException _) {
            // Only comfort is lost.
        }
    }
}
