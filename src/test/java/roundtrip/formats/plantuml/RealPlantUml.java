package roundtrip.formats.plantuml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.syntax.LanguageDescriptor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import roundtrip.formats.outline.Sight;

import static org.assertj.core.api.Assertions.assertThat;

/// The real PlantUML, asked for its picture. Its own layout engine saves a process for each.
final class RealPlantUml {
    static {
        System.setProperty("java.awt.headless", "true"); // it measures letters with AWT, which must not look for a display
    }

    private RealPlantUml() {}

    static Sight seen(String text, UnaryOperator<String> eyes) {
        Document picture = picture(text.replace("@startuml\n", "@startuml\n!pragma layout smetana\n"));
        Sight sight = new Sight(eyes);
        Map<String, String> names = new HashMap<>();
        List<Element> links = new ArrayList<>();
        for (Element group : elements(picture.getDocumentElement(), "g")) {
            switch (group.getAttribute("class")) {
                case "title" -> sight.title(text(group));
                case "entity", "cluster" -> {
                    assertThat(picture.getDocumentElement().getAttribute("data-diagram-type")).as(text)
                            .isEqualTo("DESCRIPTION");
                    String name = group.getAttribute("data-qualified-name");
                    names.put(group.getAttribute("id"), name);
                    sight.place(name, text(group),
                            name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : null);
                }
                case "link" -> links.add(group);
                default -> {
                }
            }
        }
        for (Element link : links) {
            List<Element> heads = elements(link, "polygon");
            if (!heads.isEmpty()) {
                sight.arrow(names.get(link.getAttribute("data-entity-1")),
                        names.get(link.getAttribute("data-entity-2")),
                        text(link), heads.size() > 1);
            }
        }
        return sight;
    }

    /// All words that it gives a meaning.
    static List<String> words() {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        new LanguageDescriptor().print(new PrintStream(list, true, StandardCharsets.UTF_8));
        return list.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll("[^A-Za-z]", ""))
                .filter(word -> !word.isEmpty()).distinct().toList();
    }

    static Document picture(String text) {
        try {
            ByteArrayOutputStream svg = svg(text);
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg.toString(StandardCharsets.UTF_8))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (SAXException | ParserConfigurationException problem) {
            throw new AssertionError(text, problem);
        }
    }

    /// Its layout engine thinks aloud on standard output and error.
    private static ByteArrayOutputStream svg(String text) throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        try {
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
            System.setErr(System.out);
            ByteArrayOutputStream svg = new ByteArrayOutputStream();
            new SourceStringReader(text).outputImage(svg, 0, new FileFormatOption(FileFormat.SVG, false));
            return svg;
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static List<Element> elements(Element around, String name) {
        NodeList found = around.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /// What stands at the same height is one line; its parts are kept apart by a tab.
    private static String text(Element group) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Element text : elements(group, "text")) {
            lines.merge(text.getAttribute("y"), text.getTextContent(), (one, other) -> one + "\t" + other);
        }
        return String.join("\n", lines.values());
    }
}
