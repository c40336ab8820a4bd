package roundtrip.formats.mermaid.design;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.formats.mermaid.Shape;

/// What of the author's looks the written text does not have, because not every Mermaid reads it: told by comparing the picture
/// that was meant with the text as it is read.
final class Losses {
    private final Flowchart written;
    private final Remarks remarks;

    Losses(Flowchart written, Remarks remarks) {
        this.written = written;
        this.remarks = remarks;
    }

    void tell(Flowchart meant) {
        Outline there = Outline.of(written);
        Set<String> statements = new HashSet<>();
        written.statements().forEach(statement -> statements.add(plain(statement)));
        for (Statement statement : meant.statements()) {
            if (!statements.contains(plain(statement)) && !isDefinition(statement, statements)) {
                remarks.add(0, "loss.statement", statement.text());
            }
        }
        for (Node node : meant.nodes()) {
            Node twin = there.nodes().get(node.id());
            if (twin != null) {
                styles(node.label(), node.styles(), twin.styles());
                markup(node.label(), node.markup(), twin.markup());
                shape(node, twin.shape());
            }
        }
        for (Subgraph box : meant.subgraphs()) {
            Subgraph twin = there.boxes().get(box.id());
            if (twin != null) {
                styles(box.title(), box.styles(), twin.styles());
                markup(box.title(), box.markup(), twin.markup());
            }
        }
        edges(meant.edges());
    }

    private static String plain(Statement statement) {
        return statement.text().replaceAll("\\s+", "");
    }

    /// A class may be written under another name; its properties tell that it is there.
    private static boolean isDefinition(Statement statement, Set<String> written) {
        String[] words = statement.text().split("\\s+", 3);
        return words.length == 3 && words[0].equals("classDef")
                && written.stream().anyMatch(each -> each.startsWith("classDef")
                        && each.endsWith(words[2].replaceAll("\\s+", "")));
    }

    private void styles(String label, List<String> meant, List<String> written) {
        meant.stream().filter(style -> !written.contains(style))
                .forEach(style -> remarks.add(0, "loss.style", style, label));
    }

    private void markup(String label, @Nullable String meant, @Nullable String written) {
        if (meant != null && !meant.equals(written)) {
            remarks.add(0, "loss.markup", label, meant);
        }
    }

    private void shape(Node node, @Nullable Shape written) {
        Shape meant = node.shape();
        if (meant != null && written != null && !meant.equals(written) && !meant.brackets().draws(meant.word())) {
            remarks.add(0, "loss.shape", meant.word(), node.label());
        }
    }

    private void edges(List<Edge> meant) {
        for (int i = 0; i < meant.size() && i < written.edges().size(); i++) {
            Edge edge = meant.get(i);
            if (edge.id() != null && !Objects.equals(edge.id(), written.edges().get(i).id())) {
                remarks.add(0, "loss.edge", edge.id());
            }
            markup(edge.label(), edge.markup(), written.edges().get(i).markup());
        }
    }
}
