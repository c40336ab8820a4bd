package roundtrip.formats.mermaid.design;

import java.util.HashSet;
import java.util.Set;

import roundtrip.topology.Kind;

/// Ids for the services of one machine: `web`, `app`, `db`, `db2` …
final class ServiceIds {
    private final Set<String> used = new HashSet<>();

    String next(Kind kind) {
        String wish = word(kind);
        String id = wish;
        for (int number = 2; !used.add(id); number++) {
            id = wish + number;
        }
        return id;
    }

    static String word(Kind kind) {
        return switch (kind) {
            case DATABASE -> "db";
            case MONITORING -> "mon";
            case OTHER -> "part";
            default -> kind.word();
        };
    }
}
