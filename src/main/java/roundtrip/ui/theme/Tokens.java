package roundtrip.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Names and values of the look as they stand in `resources/look`.
final class Tokens {
    private Tokens() {}

    /// The pages `look/<name>.properties`, sorted by key.
    static SequencedMap<String, String> page(String name) {
        Properties properties = new Properties();
        try (InputStream stream = open(name + ".properties")) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SequencedMap<String, String> page = new TreeMap<>();
        properties.forEach((key, value) -> page.put((String) key, (String) value));
        return page;
    }

    /// The text of `look/<file>`.
    static String text(String file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Tokens.class.getResourceAsStream("/look/" + file), file);
    }
}
