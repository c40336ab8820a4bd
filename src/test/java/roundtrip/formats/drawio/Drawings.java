package roundtrip.formats.drawio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.layout.Geometry;
import roundtrip.topology.Design;

/// The drawings of the tests, and the readers and the writer for them.
final class Drawings {
    static final Path FOLDER = Path.of("src", "test", "resources", "drawio");
    static final Importer GUESSING = DrawioFormat.format(Geometry::boxes).importer();
    static final Importer BARE = DrawioFormat.format(Geometry::boxes, false).importer();

    private Drawings() {}

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static List<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(file -> text(file.getFileName().toString())).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Imported read(String text) {
        return GUESSING.read("x.drawio", text);
    }

    static String written(Design design) {
        return DrawioFormat.format(Geometry::boxes).exporter().write(design);
    }

    /// A page of these cells.
    static String page(String... cells) {
        return "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + String.join("\n", cells)
                + "</root></mxGraphModel>";
    }

    static String shape(String id, String label, String style, String parent) {
        return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"" + style + "\" vertex=\"1\" parent=\""
                + parent + "\"><mxGeometry x=\"8\" y=\"16\" width=\"160\" height=\"64\" as=\"geometry\"/></mxCell>";
    }

    static String edge(String id, String label, String style, String source, String target) {
        return "<mxCell id=\"" + id + "\" value=\"" + label + "\" style=\"" + style + "\" edge=\"1\" parent=\"1\" "
                + "source=\"" + source + "\" target=\"" + target
                + "\"><mxGeometry relative=\"1\" as=\"geometry\"/></mxCell>";
    }
}
