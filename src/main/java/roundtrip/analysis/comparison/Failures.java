package roundtrip.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Demand;
import roundtrip.routing.Impact;
import roundtrip.routing.Network;
import roundtrip.routing.Operation;
import roundtrip.routing.Outcome;
import roundtrip.routing.Verdict;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Topology;

/// Takes each part that both designs have away from both, people and watchers aside, and sees what still works.
final class Failures {
    private final Topology topology;
    private final Pairing pairing;
    private final Site before;
    private final Site after;

    Failures(Topology before, Topology after, Pairing pairing) {
        this.topology = before;
        this.pairing = pairing;
        this.before = new Site(before);
        this.after = new Site(after);
    }

    List<WhatIf> all() {
        List<WhatIf> all = new ArrayList<>();
        compare(null, null, all);
        Stream.concat(topology.components().stream().filter(Failures::canFail).map(Component::id),
                topology.groups().stream().filter(Group::isFailureDomain).map(Group::id)).forEach(id -> {
                    String now = pairing.of(id);
                    if (now != null) {
                        compare(id, now, all);
                    }
                });
        return all;
    }

    private static boolean canFail(Component part) {
        return switch (part.kind()) {
            case CLIENT, DNS, MONITORING, AGENT, FILES -> false;
            default -> part.kind() != Kind.OTHER;
        };
    }

    private void compare(@Nullable String id, @Nullable String now, List<WhatIf> all) {
        Verdict then = before.without(id);
        Verdict today = after.without(now);
        if (!then.equals(today)) {
            all.add(new WhatIf(id, now, then, today));
        }
    }

    /// One of the two, asked for many failures.
    private static final class Site {
        private final Network network;
        private final Impact impact;

        Site(Topology topology) {
            network = Network.of(topology);
            impact = network.impact();
        }

        Verdict without(@Nullable String part) {
            List<Outcome> left = part == null
                    ? impact.intact()
                    : impact.outcomes(network.failure(List.of(part)));
            return new Verdict(summed(left, Operation.READ), summed(left, Operation.WRITE));
        }

        /// As [Network#verdict] sums: over what works when nothing is broken.
        private Outcome summed(List<Outcome> left, Operation operation) {
            boolean allWork = true;
            boolean noneWorks = true;
            for (int i = 0; i < left.size(); i++) {
                Demand demand = network.demands().get(i);
                if (demand.operation() == operation && impact.intact().get(i) != Outcome.DOWN) {
                    allWork &= left.get(i) == Outcome.OK;
                    noneWorks &= left.get(i) == Outcome.DOWN;
                }
            }
            return noneWorks ? Outcome.DOWN : allWork ? Outcome.OK : Outcome.SOME;
        }
    }
}
