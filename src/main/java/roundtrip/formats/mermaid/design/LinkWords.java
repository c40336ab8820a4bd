package roundtrip.formats.mermaid.design;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.outline.Captions;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Terms.Replication;

/// What the words on an arrow say: `HTTPS 443`, `TCP/3306`, `replication`.
///
/// @param kind absent if no word names one
record LinkWords(@Nullable LinkKind kind, @Nullable String protocol, @Nullable Integer port, boolean encrypted,
        @Nullable Replication replication) {
    private static final Pattern PROTOCOL = Pattern.compile(
            "\\b(https?|tcp|udp|mysql|postgres(?:ql)?|redis|amqps?|ssh|smtp|ftp|sftp|grpc|fastcgi|wss?|dns|imap|ldaps?)(?![\\w])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern
            .compile("(?<![\\d.])(\\d{2,5})(?![\\d.]|\\s*(?:ms|s|tries|%|req|rps|qps|ok|users|clients)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_PORT = Pattern.compile("(?:\\b(?:port|puerto)\\s*|:)$",
            Pattern.CASE_INSENSITIVE);
    /// What a web server answers is no port.
    private static final Pattern STATUS = Pattern.compile("[1-5]0\\d");
    private static final Pattern LOCK = Pattern.compile("[🔒🔐🔏]");
    private static final List<String> ENCRYPTED = List.of("https", "wss", "amqps", "ldaps", "sftp", "ssh");
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST = 200;
    private static final Memo<String, LinkWords> MEMO = new Memo<>();

    static LinkWords of(String label) {
        return MEMO.of(label.substring(0, Math.min(label.length(), LONGEST)), LinkWords::read);
    }

    private static LinkWords read(String text) {
        LinkKind kind = Vocabulary.standard().find(Vocabulary.LINK, text)
                .flatMap(word -> LinkKind.of(word.means())).orElse(null);
        Matcher spoken = PROTOCOL.matcher(text);
        String protocol = spoken.find() ? spoken.group(1).toLowerCase(Locale.ROOT) : null;
        Matcher numbers = PORT.matcher(text);
        boolean encrypted = LOCK.matcher(text).find() || Vocabulary.standard().find("sealed", text).isPresent();
        Integer port = null;
        while (port == null && numbers.find()) {
            port = port(text, numbers, protocol != null || encrypted);
        }
        Replication replication = kind == LinkKind.REPLICATE
                ? Particulars.said("mode", Replication.values(), text).orElse(null)
                : null;
        return new LinkWords(kind, protocol, port, encrypted, replication);
    }

    /// A number beside a protocol, behind the word for a port, or alone.
    private static @Nullable Integer port(String text, Matcher found, boolean speaks) {
        String digits = found.group(1);
        boolean isTold = BEFORE_PORT.matcher(text.substring(0, found.start())).find();
        boolean isPort = isTold || text.strip().equals(digits) || speaks && !STATUS.matcher(digits).matches();
        int number = Integer.parseInt(digits);
        return isPort && number > 0 && number <= HIGHEST_PORT ? (Integer) number : null;
    }

    Optional<LinkKind> named() {
        return Optional.ofNullable(kind);
    }

    /// The link with what the words say, and with the label where they say more than the link then tells by itself.
    Link on(Link link, String label) {
        Link told = link;
        if (protocol != null) {
            told = sealedAs(protocol, told).with(Property.PROTOCOL, protocol);
        }
        if (port != null) {
            told = told.with(Property.PORT, port);
        }
        if (encrypted && (protocol == null || !ENCRYPTED.contains(protocol))) {
            told = told.with(Property.TLS, true);
        }
        if (replication != null && told.kind() == LinkKind.REPLICATE) {
            told = told.with(Property.REPLICATION, replication);
        }
        return told.labelled(Captions.words(told).equalsIgnoreCase(label.strip()) ? null : label);
    }

    /// A link that states whether it is encrypted states it anew when HTTP becomes HTTPS, or the other way round.
    private static Link sealedAs(String protocol, Link link) {
        boolean was = link.protocol().map(ENCRYPTED::contains).orElse(false);
        boolean is = ENCRYPTED.contains(protocol);
        return was != is && link.given().given(Property.TLS).isPresent() ? link.with(Property.TLS, is) : link;
    }
}
