package roundtrip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All files that one run reads: none of them is written over.
final class Inputs {
    private final Set<Path> files = new HashSet<>();

    Inputs(Documents documents, List<String> names) {
        for (String name : names) {
            try {
                files.add(documents.path(name).toRealPath());
            } catch (IOException | RefusedException _) {
                // what cannot be found is refused when it is read
            }
        }
    }

    boolean has(Path file) {
        try {
            return files.contains(file.toRealPath());
        } catch (IOException _) {
            return false; // what cannot be looked at will be refused when it is written
        }
    }
}
