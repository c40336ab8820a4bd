package roundtrip.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--files-from`: a command line has room for some hundred names; a list has room for all.
final class FilesFrom {
    @Option(names = "--files-from", paramLabel = "LIST") private @Nullable String list;

    boolean isGiven() {
        return list != null;
    }

    /// The files that are named on the command line, then those of the list.
    List<String> after(List<String> named, Documents documents) {
        List<String> all = new ArrayList<>(named);
        if (list != null) {
            documents.text(list).lines().filter(line -> !line.isBlank()).forEach(all::add);
        }
        return all;
    }
}
