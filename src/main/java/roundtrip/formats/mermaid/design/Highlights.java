package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.formats.mermaid.Flowchart.Subgraph;

/// Parts and links that stand out because something was found there. They are seen and not kept: a text that is read again
/// loses them, and nothing counts as edited by them.
final class Highlights {
    private static final String PREFIX = "finding-";
    private static final String CLASS = "classDef ";
    private static final String LINKS = "linkStyle ";
    private static final String STROKE = "stroke:";
    /// How each severity looks, the worst first.
    private static final Map<String, String> LOOKS = looks();

    private final Map<String, String> findings;

    /// @param findings by the id of a part, group or link the word of a severity; other words are left out
    Highlights(Map<String, String> findings) {
        this.findings = findings;
    }

    private static Map<String, String> looks() {
        Properties colours = KindLook.properties("/look/tokens.properties");
        Properties looks = KindLook.properties("/mermaid/findings.properties");
        Map<String, String> inOrder = new LinkedHashMap<>();
        for (String severity : looks.getProperty("order").split(",")) {
            String[] look = looks.getProperty(severity).split(",", 2);
            String colour = colours.getProperty(look[0].substring(STROKE.length())).split(" ")[0];
            inOrder.put(severity, STROKE + colour + "," + look[1]);
        }
        return inOrder;
    }

    /// The class for the worst that was found at these, none if nothing was.
    List<String> classes(Stream<String> ids) {
        Set<String> found = new HashSet<>();
        ids.forEach(id -> found.add(findings.getOrDefault(id, "")));
        return LOOKS.keySet().stream().filter(found::contains).limit(1).map(severity -> PREFIX + severity).toList();
    }

    /// What the picture needs: a definition for each class in it, a style for the arrows of each severity.
    ///
    /// @param links of each arrow, in order, the id of its link
    Flowchart on(Flowchart chart, List<String> links) {
        Set<String> used = new HashSet<>();
        chart.nodes().forEach(node -> used.addAll(node.classes()));
        chart.subgraphs().forEach(box -> used.addAll(box.classes()));
        List<Statement> statements = new ArrayList<>(chart.statements());
        LOOKS.forEach((severity, look) -> {
            if (used.contains(PREFIX + severity) && !findings.isEmpty()) {
                statements.add(Statement.classDefinition(PREFIX + severity, look));
            }
        });
        LOOKS.forEach((severity, look) -> {
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < links.size(); i++) {
                if (severity.equals(findings.get(links.get(i)))) {
                    numbers.add(String.valueOf(i));
                }
            }
            if (!numbers.isEmpty()) {
                statements.add(Statement.of(LINKS + String.join(",", numbers) + " " + look));
            }
        });
        return chart.withStatements(statements);
    }

    /// The same picture with nothing standing out.
    static Flowchart without(Flowchart chart) {
        Set<String> ours = new HashSet<>();
        List<Statement> others = new ArrayList<>();
        for (Statement statement : chart.statements()) {
            String name = ourClass(statement.text());
            if (!name.isEmpty()) {
                ours.add(name);
            } else if (!isOurLinkStyle(statement.text())) {
                others.add(statement);
            }
        }
        if (others.size() == chart.statements().size()) {
            return chart;
        }
        return new Flowchart(chart.direction(), chart.title(), chart.description(),
                chart.nodes().stream().map(node -> plain(node, ours)).toList(), chart.edges(),
                chart.subgraphs().stream().map(box -> plain(box, ours)).toList(), chart.comments(), others);
    }

    private static String ourClass(String statement) {
        return LOOKS.entrySet().stream()
                .filter(look -> statement.equals(CLASS + PREFIX + look.getKey() + " " + look.getValue()))
                .map(look -> PREFIX + look.getKey()).findFirst().orElse("");
    }

    private static boolean isOurLinkStyle(String statement) {
        return statement.startsWith(LINKS) && LOOKS.values().stream().anyMatch(look -> statement.endsWith(" " + look));
    }

    private static Node plain(Node node, Set<String> ours) {
        return new Node(node.id(), node.label(), node.markup(), node.shape(), without(node.classes(), ours),
                node.styles(), node.link(), node.line());
    }

    private static Subgraph plain(Subgraph box, Set<String> ours) {
        return new Subgraph(box.id(), box.title(), box.markup(), box.members(), box.direction(),
                without(box.classes(), ours), box.styles(), box.line());
    }

    private static List<String> without(List<String> classes, Set<String> ours) {
        return classes.stream().filter(name -> !ours.contains(name)).toList();
    }
}
