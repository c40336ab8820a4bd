package roundtrip.formats.mermaid;

/// A text as all readers here see it.
final class Normal {
    private Normal() {}

    /// Without a byte order mark, every line end a line feed.
    static String lines(String text) {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return clean.indexOf('\r') < 0 ? clean : clean.replace("\r\n", "\n").replace('\r', '\n');
    }
}
