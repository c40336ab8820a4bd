package roundtrip.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;

/// A design that comes with the program; its title stands in its file.
///
/// @param id its name in lists and on the command line, and the name of its file
/// @param exercise the number of the exercise that it answers; absent for a free example
public record Example(String id, @Nullable Integer exercise) {
    /// Where it lies on the class path.
    public String resource() {
        return "/examples/" + fileName();
    }

    String fileName() {
        return id + ".topology.json";
    }

    byte[] bytes() {
        try (InputStream content = Example.class.getResourceAsStream(resource())) {
            if (content == null) {
                throw new IllegalStateException("the program was built without " + resource());
            }
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
