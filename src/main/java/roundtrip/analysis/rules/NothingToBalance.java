package roundtrip.analysis.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import roundtrip.analysis.Finding;
import roundtrip.analysis.Inspection;
import roundtrip.analysis.Rule;
import roundtrip.analysis.Severity;
import roundtrip.topology.Component;
import roundtrip.topology.Edit;
import roundtrip.topology.Kind;

/// A balancer that has nobody to choose from.
final class NothingToBalance implements Rule {
    @Override
    public String id() {
        return "PER-003";
    }

    @Override
    public Stream<Finding> check(Inspection inspection) {
        return inspection.of(Kind.LOAD_BALANCER).flatMap(balancer -> {
            List<Component> backends = inspection.backends(balancer).all();
            boolean alone = backends.size() == 1 && !inspection.losses().isRedundant(backends.getFirst());
            return alone
                    ? Stream.of(Finding.of(this, Severity.LOW, balancer.id()).also(List.of(backends.getFirst().id())))
                    : Stream.empty();
        });
    }

    @Override
    public Stream<Edit> fixes(Inspection inspection, Finding finding) {
        return finding.also().stream().limit(1).map(inspection.topology()::component).filter(Objects::nonNull)
                .flatMap(backend -> Stream.<BiConsumer<Blueprint, String>>of(Copying::server, Copying::guarded,
                        Copying::withHeartbeat, Copying::behindOneAddress)
                        .limit(backend.kind() == Kind.LOAD_BALANCER ? 4 : 2)
                        .map(copy -> Fixes.of(inspection, "copy", backend.host(),
                                plan -> copy.accept(plan, backend.host()))));
    }
}
