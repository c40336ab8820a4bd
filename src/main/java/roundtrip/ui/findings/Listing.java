package roundtrip.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Names;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// How the list is put in order, and what of it is shown.
///
/// @param search words that a row must have, all of them; blank: every row is shown
public record Listing(Order order, Scope scope, String search) {
    /// What the rows are put together by.
    public enum Order {
        SEVERITY,
        CATEGORY,
        COMPONENT
    }

    /// Which rows are shown by what the exercise asks for.
    public enum Scope {
        ALL,
        EXPECTED,
        BEYOND
    }

    /// @param heading blank: the rows need none
    public record Section(String heading, List<FindingRow> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    private static final Words WORDS = Words.in("ui");
    private static final int CATEGORY = 3;

    public static Listing standard() {
        return new Listing(Order.SEVERITY, Scope.ALL, "");
    }

    public Listing by(Order newOrder) {
        return new Listing(newOrder, scope, search);
    }

    public Listing within(Scope newScope) {
        return new Listing(order, newScope, search);
    }

    public Listing searching(String newSearch) {
        return new Listing(order, scope, newSearch);
    }

    /// What is shown of these findings, in sections.
    ///
    /// @param exercise the exercise of the design, if any
    public List<Section> sections(List<Finding> findings, Topology topology, @Nullable Integer exercise) {
        Names names = new Names(topology);
        Map<String, List<Finding>> parts = new LinkedHashMap<>();
        findings.stream().sorted(order == Order.CATEGORY
                ? Comparator.comparing(Listing::category)
                : (_, _) -> 0)
                .forEach(finding -> parts.computeIfAbsent(heading(names).apply(finding), _ -> new ArrayList<>())
                        .add(finding));
        List<Section> sections = new ArrayList<>();
        parts.forEach((heading, group) -> {
            List<FindingRow> rows = FindingRow.of(group, topology, exercise).stream().filter(this::shows).toList();
            if (!rows.isEmpty()) {
                sections.add(new Section(heading, rows));
            }
        });
        return sections;
    }

    private Function<Finding, String> heading(Names names) {
        return switch (order) {
            case SEVERITY -> _ -> "";
            case CATEGORY -> finding -> WORDS.say("findings.category." + category(finding));
            case COMPONENT -> finding -> finding.subject().startsWith(Finding.DESIGN)
                    ? WORDS.say("findings.whole")
                    : names.of(finding.subject());
        };
    }

    private static String category(Finding finding) {
        return finding.rule().substring(0, CATEGORY);
    }

    private boolean shows(FindingRow row) {
        boolean wanted = switch (scope) {
            case ALL -> true;
            case EXPECTED -> row.inside();
            case BEYOND -> !row.inside();
        };
        String text = String.join(" ", row.title(), row.subjects(), row.first().rule(),
                WORDS.say("severity." + row.severity().word())).toLowerCase(Locale.ROOT);
        return wanted && Stream.of(search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
