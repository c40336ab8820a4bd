package roundtrip.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.analysis.Finding;
import roundtrip.analysis.RulePages;
import roundtrip.analysis.comparison.Change;
import roundtrip.analysis.comparison.Comparison;
import roundtrip.analysis.comparison.Difference;
import roundtrip.analysis.comparison.WhatIf;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The differences of two designs in sentences, chapter by chapter; empty chapters are left out.
final class DiffLines {
    private final Compared compared;
    private final Words words = Words.in("report");

    DiffLines(Compared compared) {
        this.compared = compared;
    }

    /// A line, and the lines that explain it.
    ///
    /// @param sign whether it came, went or changed; empty where it did none of these
    record Line(String sign, String text, List<String> details) {
        Line(String sign, String text) {
            this(sign, text, List.of());
        }
    }

    String summary() {
        Comparison all = compared.comparison();
        if (all.isEmpty()) {
            return words.say("diff.none");
        }
        List<Change> changes = Stream.of(all.components(), all.links(), all.groups()).flatMap(List::stream).toList();
        long came = changes.stream().filter(Change::isAddition).count();
        long went = changes.stream().filter(Change::isRemoval).count();
        return words.count("diff.some", all.appeared().size(), came, went, changes.size() - came - went,
                all.gone().size());
    }

    SequencedMap<String, List<Line>> chapters() {
        Comparison all = compared.comparison();
        SequencedMap<String, List<Line>> chapters = new LinkedHashMap<>();
        put(chapters, "diff.design", all.design().stream().map(one -> new Line(words.say("diff.changed"), told(one)))
                .toList());
        put(chapters, "diff.parts", all.components().stream().map(this::told).toList());
        put(chapters, "diff.links", all.links().stream().map(this::told).toList());
        put(chapters, "diff.groups", all.groups().stream().map(this::told).toList());
        List<Line> findings = new ArrayList<>();
        all.appeared().forEach(one -> findings.add(new Line(words.say("diff.came"), told(one))));
        all.gone().forEach(one -> findings.add(new Line(words.say("diff.went"), told(one))));
        put(chapters, "diff.findings", findings);
        put(chapters, "diff.what-if", all.whatIf().stream().map(this::told).toList());
        return chapters;
    }

    private void put(SequencedMap<String, List<Line>> chapters, String key, List<Line> lines) {
        if (!lines.isEmpty()) {
            chapters.put(words.say(key), lines);
        }
    }

    private Line told(Change change) {
        if (change.before() == null) {
            return new Line(words.say("diff.came"), called(compared.now(), change.after()));
        }
        if (change.after() == null) {
            return new Line(words.say("diff.went"), called(compared.then(), change.before()));
        }
        String name = change.before().equals(change.after())
                ? called(compared.now(), change.after())
                : words.say("diff.renamed", change.before(), called(compared.now(), change.after()));
        return new Line(words.say("diff.changed"), name, change.differences().stream().map(this::told).toList());
    }

    private String called(Topology topology, @Nullable String id) {
        String known = Objects.requireNonNullElse(id, "");
        Component component = topology.component(known);
        Link link = topology.link(known);
        Group group = topology.group(known);
        if (component != null) {
            return words.say("introduced", known, Naming.name(component));
        }
        if (link != null) {
            return words.say("diff.link", known, Naming.kind(link), link.from(), link.to());
        }
        return group == null ? known : words.say("introduced", known, Naming.name(group));
    }

    private String told(Difference difference) {
        return words.say("diff.member", difference.called(), value(difference.before()), value(difference.after()));
    }

    private String value(@Nullable String value) {
        return value == null ? words.say("diff.nothing") : value;
    }

    private String told(Finding finding) {
        return words.say("diff.finding", finding.severity().word(), finding.rule(), finding.subject(),
                RulePages.page(finding.rule()).title());
    }

    private Line told(WhatIf one) {
        String what = one.before() == null || one.after() == null
                ? words.say("diff.intact")
                : words.say("diff.unless", one.before().equals(one.after())
                        ? one.after()
                        : words.say("diff.renamed", one.before(), one.after()));
        return new Line("", words.say("diff.verdict", what, one.then().read().word(), one.now().read().word(),
                one.then().write().word(), one.now().write().word()));
    }
}
