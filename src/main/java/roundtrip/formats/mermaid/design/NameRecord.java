package roundtrip.formats.mermaid.design;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import roundtrip.topology.Component;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Property;

/// What a label says of a name: `www.foobar.com -> 8.8.8.8`, `foobar.com (A 8.8.8.8)`. Where it tells no address, the record has
/// no type.
final class NameRecord {
    private static final Pattern HOST = Pattern
            .compile("(?<![\\w./-])(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,20}(?![\\w.-])");
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=+>|→|=)\\s*");
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.])");
    private static final Pattern TYPE = Pattern.compile("\\b(A|AAAA|CNAME)\\b");

    private NameRecord() {}

    static boolean isIn(String text) {
        return HOST.matcher(text).find();
    }

    /// Whether a text is such a record and nothing else: a name, and behind it an address.
    static boolean isRecord(String text) {
        Matcher host = HOST.matcher(text.strip());
        return host.lookingAt() && ADDRESS.matcher(text.strip().substring(host.end())).find();
    }

    static Component on(Component dns, String label) {
        Matcher host = HOST.matcher(label);
        if (!host.find()) {
            return dns;
        }
        String name = host.group();
        String rest = label.substring(host.end());
        Matcher arrow = ARROW.matcher(rest);
        Matcher spelled = TYPE.matcher(rest);
        Matcher address = ADDRESS.matcher(rest);
        boolean isAddress = address.find();
        String value = isAddress ? address.group() : arrow.find() ? rest.substring(arrow.end()).strip() : "";
        String type = isAddress ? "A" : spelled.find() ? spelled.group() : "";
        return dns.with(Property.ZONE, zone(name)).with(Property.RECORDS, List.of(DnsRecord.of(name, type, value)));
    }

    /// Its last two labels.
    private static String zone(String host) {
        int last = host.lastIndexOf('.');
        return host.substring(host.lastIndexOf('.', last - 1) + 1);
    }
}
