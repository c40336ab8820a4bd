package roundtrip.formats.outline;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// Names and values as they stand in `resources`.
public final class Page {
    private Page() {}

    /// @param resource the absolute name of a file in UTF-8
    public static Properties of(String resource) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(Page.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return properties;
    }
}
