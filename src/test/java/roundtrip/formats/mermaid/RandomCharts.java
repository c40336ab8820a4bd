package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.formats.mermaid.Flowchart.Subgraph;

/// Flowcharts with labels that hurt, out of a seed.
public final class RandomCharts {
    private static final String[] PIECES = {"direction LR", "direction", " TB", "style: #x;", "style", "classDef",
            "fa:fa-server",
            "\"", "'", "`", "``", "#", ";", "#quot;", "#35;", "#ff0000;", "&", "&amp;", "&lt;b&gt;", "<b>", "</b>",
            "<br/>", "<",
            ">", "<!--", "-->", "--", "---", "->", "==>", "-.->", "~~~", "|", "||", "[", "]", "(", ")", "((", "{", "}",
            "{{",
            "\\", "\\n", "/", "%%", "%%{init: {}}%%", "%%{", "}%%", "$$x$$", "$", "@{", "@", ":::", ":", "end",
            "subgraph",
            "graph TD", "click a", "class", "\n", "\n\n", " ", "  ", "\t", "é", "数据", "🚀", "👨‍👩‍👧", "خادم",
            "\u00a0", "\u2028",
            "\u200b", "**bold**", "_it_", "1. x", "- item", "http://x.y/?a=1&b=2#c", "C:\\new", "a", "Web", "server",
            "1", "ﬂ°",
            "¶ß", "ﬂ°°35¶ß", "_", "*", "~", "!", "?", "=", "+", ".", ",", "\u0007", "\r", "end\n", "o", "x",
            "DB (Primary)"};
    private static final String[] IDS = {"a", "b", "web1", "end", "style", "subgraph", "graph", "o", "x", "web-server",
            "v", "TD",
            "direction", "default", "classDef", "my style", "a&b", "1st", "数据库", "", "end-user", "A.B", "_self",
            "click",
            "a b", "--", "api/v2", "x\"y"};

    private final Random random;

    public RandomCharts(long seed) {
        this.random = new Random(seed);
    }

    String label() {
        StringBuilder label = new StringBuilder();
        for (int n = random.nextInt(7); n > 0; n--) {
            label.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                label.append(' ');
            }
        }
        return label.toString();
    }

    /// Ids are distinct and safe unless `wild`.
    public Flowchart next(boolean wild) {
        List<String> ids = ids(2 + random.nextInt(8), wild);
        int groupCount = random.nextInt(Math.min(4, ids.size()));
        List<String> groupIds = ids.subList(0, groupCount);
        List<Node> nodes = new ArrayList<>();
        for (String id : ids.subList(groupCount, ids.size())) {
            nodes.add(Node.of(id, label(), pick(NodeShape.values()), classes()));
        }
        List<Edge> edges = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            edges.add(edge(ids));
        }
        Flowchart chart = Flowchart.of(pick(Direction.values()), nodes, edges, groups(groupIds, nodes));
        return random.nextBoolean()
                ? chart
                : chart.withComments(List.of(Comment.of("{\"a\": \"direction LR %\"}"), Comment.of("x")))
                        .withStatements(List.of(Statement.classDefinition("hot", "fill:#ffeeee,stroke:#ff0000")));
    }

    private List<String> ids(int count, boolean wild) {
        Ids safe = new Ids();
        Set<String> ids = new LinkedHashSet<>();
        while (ids.size() < count) {
            String id = random.nextInt(3) == 0 ? label() : IDS[random.nextInt(IDS.length)];
            ids.add(wild ? id + (ids.contains(id) ? ids.size() : "") : safe.take(id));
        }
        return List.copyOf(ids);
    }

    private String[] classes() {
        return random.nextInt(3) > 0
                ? new String[0]
                : random.nextBoolean() ? new String[]{"hot"} : new String[]{"hot", "cold"};
    }

    private Edge edge(List<String> ids) {
        LineStyle style = pick(LineStyle.values());
        Tip head = style == LineStyle.INVISIBLE ? Tip.NONE : pick(Tip.values());
        Tip tail = random.nextInt(4) == 0 ? head : Tip.NONE;
        return new Edge(null, ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size())),
                random.nextBoolean() ? "" : label(), null, style, tail, head, 1 + random.nextInt(3), 0);
    }

    /// Every node in one group at most, every group in a later one at most.
    private List<Subgraph> groups(List<String> groupIds, List<Node> nodes) {
        List<Subgraph> groups = new ArrayList<>();
        List<String> free = new ArrayList<>(nodes.stream().map(Node::id).toList());
        for (String id : groupIds) {
            List<String> members = new ArrayList<>();
            for (String each : List.copyOf(free)) {
                if (random.nextInt(3) == 0) {
                    members.add(each);
                    free.remove(each);
                }
            }
            free.add(id);
            groups.add(new Subgraph(id, label(), null, members, random.nextBoolean() ? null : pick(Direction.values()),
                    List.of(classes()), List.of(), 0));
        }
        return groups;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
