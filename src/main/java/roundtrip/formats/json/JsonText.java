package roundtrip.formats.json;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import roundtrip.topology.Datum;

/// JSON values as text.
public final class JsonText {
    private static final String SERVICES = "services";
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /// On one line.
    public static String line(Datum value) {
        JsonText text = new JsonText();
        text.value(value);
        return text.out.toString();
    }

    /// A text in quotes.
    static String quoted(String text) {
        return line(new Datum.Text(text));
    }

    /// As a file: one member of the document a line, and of the lists in it one item a line, the services of a machine on lines
    /// of their own.
    static String page(Datum.Members document) {
        JsonText text = new JsonText();
        text.out.append("{\n");
        Iterator<Map.Entry<String, Datum>> members = document.values().entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<String, Datum> member = members.next();
            text.out.append("  ");
            text.quote(member.getKey());
            text.out.append(": ");
            if (member.getValue() instanceof Datum.Items(List<Datum> items) && !items.isEmpty()) {
                text.lines(items, "  ");
            } else {
                text.value(member.getValue());
            }
            text.out.append(members.hasNext() ? ",\n" : "\n");
        }
        return text.out.append("}\n").toString();
    }

    private void lines(List<Datum> items, String indent) {
        out.append("[\n");
        for (int i = 0; i < items.size(); i++) {
            out.append(indent).append("  ");
            if (items.get(i) instanceof Datum.Members(SequencedMap<String, Datum> members)) {
                element(members, indent + "  ");
            } else {
                value(items.get(i));
            }
            out.append(i < items.size() - 1 ? ",\n" : "\n");
        }
        out.append(indent).append(']');
    }

    private void element(SequencedMap<String, Datum> members, String indent) {
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Datum> member : members.entrySet()) {
            out.append(comma);
            quote(member.getKey());
            out.append(": ");
            if (member.getKey().equals(SERVICES) && member.getValue() instanceof Datum.Items(List<Datum> services)
                    && !services.isEmpty()) {
                lines(services, indent);
            } else {
                value(member.getValue());
            }
            comma = ", ";
        }
        out.append('}');
    }

    private void value(Datum value) {
        switch (value) {
            case Datum.Text(String text) -> quote(text);
            case Datum.Number(BigDecimal number) -> out.append(number);
            case Datum.Truth(boolean truth) -> out.append(truth);
            case Datum.Nothing() -> out.append("null");
            case Datum.Items(List<Datum> items) -> {
                out.append('[');
                String comma = "";
                for (Datum item : items) {
                    out.append(comma);
                    value(item);
                    comma = ", ";
                }
                out.append(']');
            }
            case Datum.Members(SequencedMap<String, Datum> members) -> {
                out.append('{');
                String comma = "";
                for (Map.Entry<String, Datum> member : members.entrySet()) {
                    out.append(comma);
                    quote(member.getKey());
                    out.append(": ");
                    value(member.getValue());
                    comma = ", ";
                }
                out.append('}');
            }
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (mustBeEscaped(text, i)) {
                        out.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /// Control characters, the line ends of other systems, and halves of a surrogate pair, which UTF-8 cannot hold.
    private static boolean mustBeEscaped(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
    }
}
