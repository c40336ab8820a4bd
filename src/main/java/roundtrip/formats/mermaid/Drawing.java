package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.formats.mermaid.Flowchart.Description;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Statement;
import roundtrip.words.Words;

/// A flowchart in the making, filled statement by statement.
final class Drawing {
    /// Far more than anybody draws, so that `a & b & … --> c & d & …` cannot fill the memory.
    private static final int MOST = 100_000;

    private final Notes notes;
    private final Groups groups;
    private final Map<String, Draft> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Set<String> edgeIds = new HashSet<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private @Nullable String title;
    private Description description = Description.NONE;

    Drawing(Notes notes) {
        this.notes = notes;
        this.groups = new Groups(notes);
    }

    /// A node as far as it is known.
    private static final class Draft {
        private final int line;
        private final Set<String> classes = new LinkedHashSet<>();
        private final List<String> styles = new ArrayList<>();
        private @Nullable Label label;
        private @Nullable Shape shape;
        private @Nullable String link;

        Draft(int line) {
            this.line = line;
        }

        Node node(String id) {
            Label shown = label == null ? Label.plain(LabelText.plain(id).text()) : label;
            return new Node(id, shown.text(), shown.markup(), shape, List.copyOf(classes), styles, link, line);
        }
    }

    Groups groups() {
        return groups;
    }

    /// A node is named; in a group it becomes a member.
    void mention(String id, int line) {
        create(id, line);
        groups.mention(id);
    }

    /// A node exists from here on, without being named in a group.
    void create(String id, int line) {
        if (!edgeIds.contains(id)) {
            bound(line);
            nodes.computeIfAbsent(id, _ -> new Draft(line));
        }
    }

    /// Refuses what no one can have drawn.
    void bound(int line) {
        bounded(nodes.size() + groups.count(), MOST, line);
    }

    boolean isNode(String id) {
        return nodes.containsKey(id) && !edgeIds.contains(id) && groups.named(id) == null;
    }

    boolean exists(String id) {
        return nodes.containsKey(id) || edgeIds.contains(id) || groups.named(id) != null;
    }

    void dress(String id, @Nullable Label label, @Nullable Shape shape) {
        Draft node = nodes.get(id);
        if (node == null) {
            return;
        }
        node.label = label == null ? node.label : label;
        node.shape = shape == null ? node.shape : shape;
    }

    void addClass(String id, String name, int line) {
        Draft node = nodes.get(id);
        Group group = groups.named(id);
        if (name.isEmpty() || !exists(id)) {
            notes.add(line, "class.early", id, name);
            return;
        }
        if (node != null) {
            node.classes.add(name);
        }
        if (group != null) {
            group.classes.add(name);
        }
        if (edgeIds.contains(id)) {
            keep("class " + id + " " + name, line);
        }
    }

    void addStyles(String id, List<String> styles, int line) {
        create(id, line);
        Draft node = nodes.get(id);
        if (node != null) {
            node.styles.addAll(styles);
        }
    }

    void link(String id, String target) {
        Draft node = nodes.get(id);
        if (node != null) {
            node.link = target;
        }
    }

    /// Every node of the one side to every node of the other; a given id goes to the first target of the last source.
    void connect(List<String> from, Arrow arrow, List<String> to, int line) {
        for (String source : from) {
            for (String target : to) {
                bounded(edges.size(), MOST, line);
                boolean first = source.equals(from.getLast()) && target.equals(to.getFirst());
                String id = first && arrow.id() != null && edgeIds.add(arrow.id()) ? arrow.id() : null;
                edges.add(edge(id, source, target, arrow, line));
            }
        }
    }

    private static Edge edge(@Nullable String id, String source, String target, Arrow arrow, int line) {
        return new Edge(id, arrow.turned() ? target : source, arrow.turned() ? source : target, arrow.label().text(),
                arrow.label().markup(), arrow.style(), arrow.tail(), arrow.head(), Math.max(1, arrow.length()), line);
    }

    /// Refuses what no one can have written.
    static void bounded(int size, int most, int line) {
        if (size >= most) {
            Words words = Words.in("mermaid");
            throw new UnreadableException(words.say("line", line), line, words.say("toomany", most));
        }
    }

    void keep(String statement, int line) {
        statements.add(new Statement(statement, line));
    }

    void keepAll(List<Statement> others) {
        statements.addAll(others);
    }

    void comment(Comment comment) {
        comments.add(comment);
    }

    void entitle(@Nullable String words) {
        title = title == null ? words : title;
    }

    void describe(Description words) {
        description = words;
    }

    Description description() {
        return description;
    }

    int edgeCount() {
        return edges.size();
    }

    /// What was drawn. A node whose id is also that of a group is that group.
    Flowchart flowchart(Direction direction) {
        groups.ids().forEach(this::merge);
        List<Node> drawn = nodes.entrySet().stream().map(each -> each.getValue().node(each.getKey())).toList();
        comments.sort(java.util.Comparator.comparingInt(Comment::line));
        statements.sort(java.util.Comparator.comparingInt(Statement::line));
        return new Flowchart(direction, title, description, drawn, edges, groups.subgraphs(nodes.keySet()), comments,
                statements);
    }

    private void merge(String id) {
        Draft node = nodes.remove(id);
        Group group = groups.named(id);
        if (node != null && group != null) {
            group.classes.addAll(node.classes);
            group.styles.addAll(node.styles);
        }
    }
}
