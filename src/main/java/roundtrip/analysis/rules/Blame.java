package roundtrip.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.analysis.Losses;
import roundtrip.analysis.Names;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.words.Words;

/// Which part is named for a loss, and by which rule. When several services of one server are each needed, the server is named
/// once instead of all of them.
///
/// @param subject the part that is named
/// @param unit the part whose loss was measured
/// @param alone ids of the services that are meant when a server is named although its loss as a whole is another one: then only
///        the loss of one of them alone is as bad
record Blame(Reason reason, String subject, String unit, List<String> alone) {
    Blame {
        alone = List.copyOf(alone);
    }

    Blame(Reason reason, String subject, String unit) {
        this(reason, subject, unit, List.of());
    }

    enum Reason {
        /// Reading stops.
        LONELY,
        /// Only writing stops.
        SINGLE_WRITER,
        /// Each service could be lost, the machine under them cannot.
        COPIES_TOGETHER,
        /// A part of the requests fails.
        PARTIAL
    }

    static Stream<Blame> of(Inspection inspection, Reason reason) {
        return inspection.topology().nodes().filter(inspection.losses()::isUnit)
                .flatMap(node -> of(inspection, node).stream()).filter(blame -> blame.reason == reason);
    }

    /// What people call that which must not stop: the subject, or one of the services alone.
    String words(Inspection inspection) {
        Names names = inspection.names();
        Words words = Words.in("analysis");
        return alone.isEmpty()
                ? names.of(subject)
                : words.say("alone", names.list(alone));
    }

    private static List<Blame> of(Inspection inspection, Component node) {
        return node.kind() == Kind.SERVER ? new Server(inspection, node).blames() : ofSingle(inspection, node);
    }

    private static List<Blame> ofSingle(Inspection inspection, Component node) {
        return switch (inspection.losses().of(node.id())) {
            case TOTAL -> List.of(new Blame(Reason.LONELY, node.id(), node.id()));
            case WRITE -> List.of(new Blame(Reason.SINGLE_WRITER, node.id(), node.id()));
            case PARTIAL -> List.of(new Blame(Reason.PARTIAL, node.id(), node.id()));
            case NONE -> List.of();
        };
    }

    private static final class Server {
        private final Inspection inspection;
        private final Component server;
        private final Losses losses;
        private final List<Component> units;
        private final List<Blame> blames = new ArrayList<>();

        Server(Inspection inspection, Component server) {
            this.inspection = inspection;
            this.server = server;
            losses = inspection.losses();
            units = inspection.services(server).stream().filter(losses::isUnit).toList();
        }

        List<Blame> blames() {
            Loss whole = losses.of(server.id());
            List<Component> total = services(Loss.TOTAL);
            nameSome(Reason.LONELY, total, Loss.TOTAL);
            if (total.size() > 1) {
                return blames;
            }
            List<Component> write = services(Loss.WRITE);
            nameSome(Reason.SINGLE_WRITER, write, Loss.WRITE);
            if (total.isEmpty() && (whole == Loss.TOTAL || whole == Loss.WRITE && write.isEmpty())) {
                blames.addFirst(new Blame(Reason.COPIES_TOGETHER, server.id(), server.id()));
            }
            if (blames.isEmpty()) {
                List<Component> partial = services(Loss.PARTIAL);
                nameSome(Reason.PARTIAL, partial, Loss.PARTIAL);
                if (partial.isEmpty() && whole == Loss.PARTIAL) {
                    blames.add(new Blame(Reason.PARTIAL, server.id(), server.id()));
                }
            }
            return blames;
        }

        private List<Component> services(Loss loss) {
            Predicate<Component> lost = service -> losses.of(service.id()) == loss;
            return units.stream().filter(lost).toList();
        }

        /// @param loss of each of the services
        private void nameSome(Reason reason, List<Component> services, Loss loss) {
            if (services.size() == 1) {
                Component service = services.getFirst();
                blames.add(new Blame(reason, inspection.subject(service), service.id()));
            } else if (services.size() > 1) {
                List<String> alone = losses.of(server.id()) == loss
                        ? List.of()
                        : services.stream().map(Component::id).toList();
                blames.add(new Blame(reason, server.id(), server.id(), alone));
            }
        }
    }
}
