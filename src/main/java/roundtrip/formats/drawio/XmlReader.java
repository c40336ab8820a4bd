package roundtrip.formats.drawio;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// Reads XML as a tree, with the JDK's parser. Nothing outside the text is ever read and no entity is declared; the number of
/// elements and their depth have limits, so the memory is bounded by the size of the text.
final class XmlReader {
    /// draw.io itself needs nine.
    private static final int DEEPEST = 200;
    private static final int MOST = 150_000;
    /// Without declarations only `&quot;` and its like are left, and a large drawing has more of these than the JDK expects.
    private static final List<String> ON_ENTITIES = List.of("jdk.xml.entityExpansionLimit",
            "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");
    private static final Words WORDS = Words.in("drawio");
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final boolean isWhole;
    private final Deque<Element> open = new ArrayDeque<>();
    private final Element top = Element.of("");
    private int count;

    private XmlReader(String file, boolean isWhole) {
        this.file = file;
        this.isWhole = isWhole;
        open.push(top);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        for (String limit : ON_ENTITIES) {
            factory.setProperty(limit, "0");
        }
        return factory;
    }

    /// The root of a file.
    ///
    /// @throws UnreadableException if it is no XML
    static Element read(String file, String text) {
        return new XmlReader(file, true).tree(text);
    }

    /// The root of a text that was packed inside the file and has no lines of its own.
    static Element readPacked(String file, String text) {
        return new XmlReader(file, false).tree(text);
    }

    private Element tree(String text) {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
                    default -> {
                    }
                }
            }
            return top.children().getFirst();
        } catch (XMLStreamException problem) {
            int line = problem.getLocation() == null ? 1 : Math.max(1, problem.getLocation().getLineNumber());
            throw refused(line, "xml");
        }
    }

    private void start(XMLStreamReader reader) {
        int line = reader.getLocation().getLineNumber();
        count++;
        if (count > MOST) {
            throw refused(line, "large", MOST);
        }
        if (open.size() > DEEPEST) {
            throw refused(line, "deep", DEEPEST);
        }
        Element element = Element.at(isWhole ? line : 0, reader.getName().getLocalPart());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.with(reader.getAttributeName(i).getLocalPart(), reader.getAttributeValue(i));
        }
        open.element().add(element);
        open.push(element);
    }

    private void text(XMLStreamReader reader) {
        if (!reader.isWhiteSpace()) {
            open.element().text().append(reader.getText());
        }
    }

    private UnreadableException refused(int line, String key, Object... arguments) {
        return new UnreadableException(isWhole ? WORDS.say("where", file, line) : file, WORDS.say(key, arguments));
    }
}
