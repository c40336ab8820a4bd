package roundtrip.formats.mermaid.design;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.topology.Terms.Algorithm;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.DatabaseRole;
import roundtrip.topology.Terms.Mode;
import roundtrip.topology.Terms.Product;
import roundtrip.topology.Terms.Tls;
import roundtrip.topology.Trait;

/// What a label says of a part beside its kind: the role of a database, how a balancer chooses, a name record, an address.
final class Particulars {
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d./])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d./])");

    private Particulars() {}

    static Component on(Component part, String label) {
        return switch (part.kind()) {
            case DATABASE -> said(part, "role", DatabaseRole.values(), Property.DATABASE_ROLE, label);
            case DNS -> NameRecord.on(part, label);
            case CLIENT -> said(part, "role", Audience.values(), Property.AUDIENCE, label);
            case LOAD_BALANCER -> address(balancer(part, label), label);
            case WEB -> Vocabulary.standard().find("tls", label).filter(word -> word.means().equals("terminate"))
                    .map(_ -> part.with(Property.WEB_TLS, true)).orElse(part);
            case CDN -> said(part, "tls", Tls.values(), Property.TLS_MODE, label);
            default -> address(part, label);
        };
    }

    private static Component balancer(Component part, String label) {
        Component told = said(part, "algorithm", Algorithm.values(), Property.ALGORITHM, label);
        told = said(told, "backends", Mode.values(), Property.BACKEND_MODE, label);
        told = said(told, "tls", Tls.values(), Property.TLS_MODE, label);
        told = said(told, "balancer", new Product[]{Product.NGINX}, Property.PRODUCT, label);
        return Vocabulary.standard().find("sticky", label).isPresent() ? told.with(Property.STICKY, true) : told;
    }

    /// What a word of the topic means, where the property knows it.
    static <T extends Term> Component said(Component part, String topic, T[] terms, Property<T> property, String text) {
        return said(topic, terms, text).map(term -> part.with(property, term)).orElse(part);
    }

    static <T extends Term> Optional<T> said(String topic, T[] terms, String text) {
        return Vocabulary.standard().find(topic, text)
                .flatMap(word -> Arrays.stream(terms).filter(term -> term.word().equals(word.means())).findFirst());
    }

    /// Machines have addresses, what runs on them has not.
    static Component address(Component part, String label) {
        Matcher address = ADDRESS.matcher(label);
        boolean can = !part.isService() && part.kind() != Kind.CLIENT && part.kind().has(Trait.NODE);
        return can && address.find() ? part.with(Property.IP, address.group()) : part;
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /// What was understood beside the kind, as files spell it.
    static List<String> told(Component part) {
        return Stream.of(part.role().given(), part.common().given()).flatMap(
                given -> given.properties().stream().map(property -> told(property, given))).toList();
    }

    static String told(Property<?> property, Attributes given) {
        Object value = given.given(property).map(Object.class::cast).orElse("");
        return property.name() + " " + (value instanceof Term term ? term.word() : spelled(value));
    }

    private static String spelled(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Particulars::spelled).collect(Collectors.joining(" "))
                : value instanceof DnsRecord record
                        ? String.join(" ", record.name(), record.type(), record.value()).strip()
                        : String.valueOf(value);
    }
}
