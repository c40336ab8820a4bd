package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.formats.mermaid.Shape;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Trait;

/// Guesses what a node is: by its class, by the words of its label, by its shape, at last by the words of its id. What is said
/// in sentences, as in a plan of what to do, is no part of an infrastructure.
final class PartGuesser {
    private static final int FEWEST_IN_A_LIST = 2;

    private final Vocabulary vocabulary = Vocabulary.standard();

    PartGuess guess(String id, Node node) {
        String label = node.label();
        Optional<Kind> byClass = node.classes().stream().flatMap(name -> KindLook.of(name).stream()).findFirst();
        LabelParts parts = LabelParts.of(label);
        if (byClass.isEmpty() && isProse(node)) {
            return PartGuess.nothing(id, label);
        }
        if (byClass.isEmpty() || byClass.get() == Kind.SERVER) {
            List<Component> listed = software(id, parts);
            if (!listed.isEmpty()) {
                Component server = Component.of(id, Kind.SERVER)
                        .called(parts.tail().isEmpty() ? label : parts.head());
                return new PartGuess(Particulars.address(server, label), listed);
            }
        }
        Optional<Kind> kind = byClass.or(() -> byShape(node, byWords(label, parts)))
                .or(() -> kind(id.replace('_', ' ')));
        return kind.isEmpty() || kind.get() == Kind.OTHER
                ? PartGuess.nothing(id, label)
                : new PartGuess(part(id, kind.get(), name(kind.get(), label), label), List.of());
    }

    private boolean isProse(Node node) {
        boolean asks = node.label().strip().endsWith("?") && node.shape() != null
                && node.shape().brackets() == NodeShape.DIAMOND;
        return asks || vocabulary.find(Vocabulary.PROSE, node.label())
                .filter(word -> word.means().equals("anywhere") || word.isFirst() && !word.isAll()).isPresent();
    }

    /// The kind that a text names.
    Optional<Kind> kind(String text) {
        return vocabulary.find(Vocabulary.KIND, text).flatMap(word -> Kind.of(word.means()));
    }

    private boolean names(String label, Kind kind) {
        return vocabulary.all(Vocabulary.KIND, label).stream().anyMatch(word -> word.means().equals(kind.word()));
    }

    private Optional<Kind> byWords(String label, LabelParts parts) {
        Optional<Kind> head = kind(parts.head());
        Optional<Kind> tail = kind(parts.tail());
        Optional<Vocabulary.Word> word = vocabulary.find(Vocabulary.KIND, parts.head());
        boolean isWeak = word.filter(Vocabulary.Word::isWeak).isPresent() && head.equals(Optional.of(Kind.APP));
        boolean isProduct = word.filter(each -> !each.spelling().isEmpty()).isPresent();
        if (isProduct && head.equals(Optional.of(Kind.WEB)) && names(label, Kind.LOAD_BALANCER)) {
            return Optional.of(Kind.LOAD_BALANCER); // what nginx does counts more than what it is
        }
        if (isWeak && tail.isPresent() && tail.get() != Kind.OTHER) {
            return tail;
        }
        return head.isPresent() && head.get() != Kind.SERVER
                ? head
                : tail.filter(kind -> kind != Kind.OTHER && head.isEmpty()).or(() -> head).or(() -> kind(label))
                        .or(() -> NameRecord.isRecord(label) ? Optional.of(Kind.DNS) : Optional.empty());
    }

    /// A cylinder holds data, even if it is called after those whose data it holds; other formats have shapes that are called
    /// like a kind.
    private static Optional<Kind> byShape(Node node, Optional<Kind> byWords) {
        Shape shape = node.shape();
        if (shape == null) {
            return byWords;
        }
        boolean isCylinder = shape.brackets() == NodeShape.CYLINDER;
        boolean saysLittle = byWords.isEmpty() || byWords.get() == Kind.SERVER || byWords.get() == Kind.CLIENT
                || byWords.get() == Kind.OTHER;
        if (isCylinder && saysLittle) {
            return Optional.of(Kind.DATABASE);
        }
        return byWords.isEmpty() ? Kind.of(shape.word()) : byWords;
    }

    /// The services that a label lists, empty if it is no such list.
    private List<Component> software(String id, LabelParts parts) {
        ServiceIds ids = new ServiceIds();
        List<Component> services = new ArrayList<>();
        for (String item : LabelParts.items(parts.tail().isEmpty() ? parts.head() : parts.tail())) {
            Optional<Kind> kind = kind(item).filter(each -> each.has(Trait.SERVICE) && each != Kind.OTHER);
            if (kind.isPresent()) {
                services.add(part(Component.path(id, ids.next(kind.get())), kind.get(),
                        PartNames.of(kind.get(), item).part(), item));
            } else if (!isAside(item)) {
                return List.of();
            }
        }
        return isServer(parts, services) ? services : List.of();
    }

    /// What is said beside the software: an address, an operating system.
    private boolean isAside(String item) {
        return Particulars.isAddress(item) || vocabulary.find(Vocabulary.ASIDE, item).isPresent();
    }

    private boolean isServer(LabelParts parts, List<Component> services) {
        boolean isCalledSo = !parts.tail().isEmpty() && kind(parts.head()).equals(Optional.of(Kind.SERVER));
        boolean areMany = services.size() >= FEWEST_IN_A_LIST
                && services.stream().map(Component::kind).distinct().count() > 1;
        return isCalledSo || areMany;
    }

    /// Whether it gets a machine of its own is not known yet; the label names both.
    private static String name(Kind kind, String label) {
        return kind.has(Trait.BRINGS_SERVER) ? label : PartNames.of(kind, label).part();
    }

    /// @param name what it is called
    private static Component part(String id, Kind kind, String name, String label) {
        return Particulars.on(Component.of(id, kind).called(name), label);
    }
}
