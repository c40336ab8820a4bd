package roundtrip.analysis.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;

/// Several addresses, and every client has to find out by itself which one still answers.
final class FailoverByDnsOnly implements Rule {
    @Override
    public String id() {
        return "REL-011";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        List<List<String>> groups = inspection.network().entryGroups();
        if (groups.size() < 2) {
            return Stream.empty();
        }
        Stream<Component> naming = inspection.of(Kind.DNS)
                .filter(dns -> inspection.outOf(dns).anyMatch(link -> link.kind() == LinkKind.RESOLVE));
        return Stream.concat(naming, inspection.users().stream()).limit(1)
                .map(subject -> Finding.of(this, Severity.LOW, subject.id())
                        .also(groups.stream().flatMap(Collection::stream).toList()));
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        List<String> heads = inspection.network().entryGroups().stream().map(List::getFirst).toList();
        return Stream.of(Fixes.of(inspection, "join", heads.getFirst(), plan -> {
            for (int i = 1; i < heads.size(); i++) {
                plan.link(LinkKind.HEARTBEAT, heads.get(i - 1), heads.get(i));
            }
        }));
    }
}
