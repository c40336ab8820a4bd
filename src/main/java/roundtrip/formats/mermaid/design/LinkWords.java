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

/// What the words on an arrow say: `HTTPS 443`, `TCP/3306`, `replication`.
///
/// @param kind absent if no word names one
record LinkWords(@Nullable LinkKind kind, @Nullable String protocol, @Nullable Integer port, boolean encrypted) {
    private static final Pattern PROTOCOL = Pattern.compile(
            "\\b(https?|tcp|udp|mysql|postgres(?:ql)?|redis|amqps?|ssh|smtp|ftp|sftp|grpc|fastcgi|wss?|dns|imap|ldaps?)(?![\\w])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern
            .compile("(?<![\\d.])(\\d{2,5})(?![\\d.]|\\s*(?:ms|s|tries|%|req|rps|qps)\\b)");
    private static final Pattern TLS = Pattern.compile("\\b(?:tls|ssl)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> ENCRYPTED = List.of("https", "wss", "amqps", "ldaps", "sftp", "ssh");
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST = 200;

    static LinkWords of(String label) {
        String text = label.substring(0, Math.min(label.length(), LONGEST));
        LinkKind kind = Vocabulary.standard().find(Vocabulary.LINK, text)
                .flatMap(word -> LinkKind.of(word.means())).orElse(null);
        Matcher spoken = PROTOCOL.matcher(text);
        String protocol = spoken.find() ? spoken.group(1).toLowerCase(Locale.ROOT) : null;
        Matcher numbers = PORT.matcher(text);
        Integer port = null;
        while (port == null && numbers.find()) {
            int number = Integer.parseInt(numbers.group(1));
            boolean isPort = number <= HIGHEST_PORT && (protocol != null || text.strip().equals(numbers.group(1))
                    || numbers.start() > 0 && text.charAt(numbers.start() - 1) == ':');
            port = isPort ? (Integer) number : null;
        }
        return new LinkWords(kind, protocol, port, TLS.matcher(text).find());
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
        return told.labelled(Captions.words(told).equalsIgnoreCase(label.strip()) ? null : label);
    }

    /// A link that states whether it is encrypted states it anew when HTTP becomes HTTPS, or the other way round.
    private static Link sealedAs(String protocol, Link link) {
        boolean was = link.protocol().map(ENCRYPTED::contains).orElse(false);
        boolean is = ENCRYPTED.contains(protocol);
        return was != is && link.given().given(Property.TLS).isPresent() ? link.with(Property.TLS, is) : link;
    }
}
