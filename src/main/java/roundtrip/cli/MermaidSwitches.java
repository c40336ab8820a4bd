package roundtrip.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import roundtrip.analysis.Analyzer;
import roundtrip.analysis.Finding;
import roundtrip.formats.mermaid.Direction;
import roundtrip.formats.mermaid.design.MermaidOptions;
import roundtrip.topology.Design;

/// How a Mermaid text is written. Other formats have none of these.
final class MermaidSwitches {
    @Option(names = "--direction", paramLabel = "TB|BT|LR|RL") private @Nullable Direction direction;

    @Option(names = "--collapsed") private boolean collapsed;

    @Option(names = "--detail") private boolean detail;

    @Option(names = "--no-link-labels") private boolean noLinkLabels;

    @Option(names = "--no-classes") private boolean noClasses;

    @Option(names = "--findings") private boolean findings;

    @Option(names = "--portable") private boolean portable;

    @Option(names = "--no-comments") private boolean noComments;

    /// The names of those that were given.
    List<String> used() {
        List<String> used = new ArrayList<>();
        add(used, "--direction", direction != null);
        add(used, "--collapsed", collapsed);
        add(used, "--detail", detail);
        add(used, "--no-link-labels", noLinkLabels);
        add(used, "--no-classes", noClasses);
        add(used, "--findings", findings);
        add(used, "--portable", portable);
        add(used, "--no-comments", noComments);
        return used;
    }

    private static void add(List<String> used, String name, boolean given) {
        if (given) {
            used.add(name);
        }
    }

    MermaidOptions options(Design design, Analyzer analyzer) {
        return new MermaidOptions(direction, collapsed, detail, !noLinkLabels, !noClasses, portable, !noComments,
                findings ? worst(analyzer.findings(design)) : new LinkedHashMap<>());
    }

    /// By subject the word of the worst that was found there.
    private static SequencedMap<String, String> worst(List<Finding> findings) {
        SequencedMap<String, String> worst = new LinkedHashMap<>();
        findings.stream().sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> worst.putIfAbsent(finding.subject(), finding.severity().word()));
        return worst;
    }
}
