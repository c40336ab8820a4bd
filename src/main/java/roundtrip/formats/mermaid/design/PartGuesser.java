package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.NodeShape;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Trait;

/// Guesses what a node is: by its class, by the words of its label, by its shape, at last by the words of its id.
final class PartGuesser {
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d./])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d./])");
    private static final int FEWEST_IN_A_LIST = 2;

    private final Vocabulary vocabulary = Vocabulary.standard();

    PartGuess guess(String id, Node node) {
        String label = node.label();
        Optional<Kind> byClass = node.classes().stream().flatMap(name -> KindLook.of(name).stream()).findFirst();
        LabelParts parts = LabelParts.of(label);
        if (byClass.isEmpty() || byClass.get() == Kind.SERVER) {
            List<Component> listed = software(id, parts);
            if (!listed.isEmpty()) {
                return new PartGuess(
                        Component.of(id, Kind.SERVER).called(parts.tail().isEmpty() ? label : parts.head()),
                        listed);
            }
        }
        Optional<Kind> kind = byClass.or(() -> byWords(label, parts)).or(() -> byShape(node))
                .or(() -> kind(id.replace('_', ' ')));
        return kind.isEmpty() || kind.get() == Kind.OTHER
                ? PartGuess.nothing(id, label)
                : new PartGuess(part(id, kind.get(), label, parts), List.of());
    }

    /// The kind that a text names.
    Optional<Kind> kind(String text) {
        return vocabulary.find(Vocabulary.KIND, text).flatMap(word -> Kind.of(word.means()));
    }

    private Optional<Kind> byWords(String label, LabelParts parts) {
        Optional<Kind> head = kind(parts.head());
        return head.isPresent() && head.get() != Kind.SERVER
                ? head
                : kind(parts.tail()).filter(kind -> kind != Kind.OTHER && head.isEmpty()).or(() -> head)
                        .or(() -> kind(label));
    }

    /// A cylinder holds data; other formats have shapes that are called like a kind.
    private static Optional<Kind> byShape(Node node) {
        if (node.shape() == null) {
            return Optional.empty();
        }
        return node.shape().brackets() == NodeShape.CYLINDER
                ? Optional.of(Kind.DATABASE)
                : Kind.of(node.shape().word());
    }

    /// The services that a label lists, empty if it is no such list.
    private List<Component> software(String id, LabelParts parts) {
        List<String> items = LabelParts.items(parts.tail().isEmpty() ? parts.head() : parts.tail());
        boolean isServer = !parts.tail().isEmpty() && kind(parts.head()).filter(Kind.SERVER::equals).isPresent();
        if (items.size() < FEWEST_IN_A_LIST && !isServer) {
            return List.of();
        }
        ServiceIds ids = new ServiceIds();
        List<Component> services = new ArrayList<>();
        for (String item : items) {
            Optional<Kind> kind = kind(item).filter(each -> each.has(Trait.SERVICE) && each != Kind.OTHER);
            if (kind.isEmpty()) {
                return List.of();
            }
            services.add(part(Component.path(id, ids.next(kind.get())), kind.get(), item, LabelParts.of(item)));
        }
        return services;
    }

    private Component part(String id, Kind kind, String label, LabelParts parts) {
        Component part = Component.of(id, kind).called(name(kind, label, parts));
        return switch (kind) {
            case DATABASE -> role(part, label);
            case DNS -> NameRecord.on(part, parts);
            case CLIENT -> vocabulary.find(Vocabulary.ROLE, label).filter(word -> word.means().equals("admin"))
                    .map(_ -> part.with(Property.AUDIENCE, Audience.ADMIN)).orElse(part);
            default -> addressed(part, label);
        };
    }

    /// The label, but of `Load Balancer - HAProxy` the product, and a product in its own spelling.
    private String name(Kind kind, String label, LabelParts parts) {
        Optional<Vocabulary.Word> whole = vocabulary.find(Vocabulary.KIND, label);
        if (whole.isPresent() && whole.get().spelling().equalsIgnoreCase(label)) {
            return whole.get().spelling();
        }
        boolean headIsKind = vocabulary.find(Vocabulary.KIND, parts.head())
                .filter(word -> word.isAll() && word.spelling().isEmpty() && word.means().equals(kind.word()))
                .isPresent();
        Optional<Vocabulary.Word> product = vocabulary.find(Vocabulary.KIND, parts.tail())
                .filter(word -> !word.spelling().isEmpty() && word.means().equals(kind.word()));
        if (headIsKind && product.isPresent()) {
            return product.get().isAll() ? product.get().spelling() : parts.tail();
        }
        return kind == Kind.DNS && NameRecord.isIn(parts.tail()) ? parts.head() : label;
    }

    private Component role(Component database, String label) {
        return vocabulary.find(Vocabulary.ROLE, label).map(word -> switch (word.means()) {
            case "primary" -> database.with(Property.DATABASE_ROLE, DatabaseRole.PRIMARY);
            case "replica" -> database.with(Property.DATABASE_ROLE, DatabaseRole.REPLICA);
            default -> database;
        }).orElse(database);
    }

    private static Component addressed(Component part, String label) {
        Matcher address = ADDRESS.matcher(label);
        return !part.isService() && part.kind().has(Trait.NODE) && address.find()
                ? part.with(Property.IP, address.group())
                : part;
    }

    /// Whether a title says that what it frames is open to the internet.
    static boolean isPublic(String title) {
        return title.toLowerCase(Locale.ROOT).startsWith("public");
    }
}
