package roundtrip.formats.json;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Allowance;
import roundtrip.topology.Attributes;
import roundtrip.topology.Datum;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.HealthCheck;
import roundtrip.topology.Property;
import roundtrip.topology.Type;

/// Reads the values of properties: the [Type] of a property decides what is right.
record PropertyReader(References references, Consumer<Note> notes) {
    private static final int HIGHEST_PORT = 65535;
    private static final String ANY_PORT = "any";

    <T> Attributes read(Property<T> property, Passage value, Attributes before) {
        return before.with(property, value(property.type(), value));
    }

    /// Whether a value could be read as that property.
    static boolean fits(Property<?> property, Datum value) {
        try {
            new PropertyReader(References.AS_WRITTEN, _ -> {}).read(property, Passage.of("", value, 1),
                    Attributes.none());
            return true;
        } catch (UnreadableException _) {
            return false;
        }
    }

    @SuppressWarnings("unchecked") // each arm gives what its type holds
    private <T> T value(Type<T> type, Passage value) {
        return (T) switch (type) {
            case Type.Flag _ -> (Object) value.flag();
            case Type.Whole(int least, int most) -> value.whole(least, most);
            case Type.Decimal(double least, double most) -> value.number(least, most);
            case Type.Text _ -> value.text();
            case Type.Choice<?>(var choices) -> value.word(choices);
            case Type.Choices<?>(var choices) -> value.items().stream().map(item -> item.word(choices)).toList();
            case Type.Records _ -> value.items().stream().map(this::dnsRecord).toList();
            case Type.Allowances _ -> value.items().stream().map(this::allowance).toList();
            case Type.Check _ -> check(value);
        };
    }

    private DnsRecord dnsRecord(Passage value) {
        Members members = new Members(value);
        return new DnsRecord(members.required("name").text(), members.required("type").text(),
                members.required("value").text(), members.rest("records", notes));
    }

    private Allowance allowance(Passage value) {
        Members members = new Members(value);
        return new Allowance(port(members.required("port")), references.source(members.required("from").text()),
                members.rest("allow", notes));
    }

    private static @Nullable Integer port(Passage port) {
        if (port.datum() instanceof Datum.Text(String word) && word.equals(ANY_PORT)) {
            return null;
        }
        if (port.datum() instanceof Datum.Number) {
            return port.whole(1, HIGHEST_PORT);
        }
        throw port.error("must.port", JsonText.line(port.datum()), HIGHEST_PORT);
    }

    private HealthCheck check(Passage value) {
        Members members = new Members(value);
        return new HealthCheck(count(members, "interMs"), count(members, "fall"), count(members, "rise"),
                members.rest("check", notes));
    }

    private static @Nullable Integer count(Members members, String name) {
        Passage count = members.take(name);
        return count == null ? null : count.whole(1, Integer.MAX_VALUE);
    }
}
