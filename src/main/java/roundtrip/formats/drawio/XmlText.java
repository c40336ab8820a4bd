package roundtrip.formats.drawio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/// Elements as text, one a line, as draw.io itself writes them.
final class XmlText {
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private XmlText() {}

    private record Open(Element element, Iterator<Element> left) {}

    static String of(Element root) {
        XmlText text = new XmlText();
        text.write(root);
        return text.out.toString();
    }

    private void write(Element root) {
        Deque<Open> open = new ArrayDeque<>();
        enter(root, open);
        while (!open.isEmpty()) {
            Open top = open.element();
            if (top.left().hasNext()) {
                enter(top.left().next(), open);
            } else {
                open.pop();
                out.append(INDENT.repeat(open.size())).append("</").append(top.element().name()).append(">\n");
            }
        }
    }

    private void enter(Element element, Deque<Open> open) {
        out.append(INDENT.repeat(open.size())).append('<').append(element.name());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escape(value);
            out.append('"');
        });
        if (!element.children().isEmpty()) {
            out.append(">\n");
            open.push(new Open(element, element.children().iterator()));
        } else if (element.text().isEmpty()) {
            out.append("/>\n");
        } else {
            out.append('>');
            escape(element.text());
            out.append("</").append(element.name()).append(">\n");
        }
    }

    private void escape(CharSequence text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#xa;");
                case '\r' -> out.append("&#xd;");
                case '\t' -> out.append("&#x9;");
                default -> out.appendCodePoint(isAllowed(c) ? c : ' ');
            }
        });
    }

    /// Whether XML has a place for the character.
    static boolean isAllowed(int c) {
        return c >= ' ' && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xFFFE || c > 0xFFFF
                || c == '\n' || c == '\r' || c == '\t';
    }
}
