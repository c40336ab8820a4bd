package roundtrip.formats.mermaid;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a Mermaid flowchart says, in the order of its text. Lines count from 1 and are those of the text that was read;
/// 0 stands for "not from a text". Labels are what a reader sees: codes decoded, line breaks as `\n`, tags gone.
/// Where the author's label held more than that (bold, an icon, a link), `markup` keeps it as it was written.
///
/// @param title what the front matter says
/// @param description `accTitle` and `accDescr`
/// @param statements what has no place in the other lists, as written: class definitions, link styles, clicks …
public record Flowchart(Direction direction, @Nullable String title, Description description, List<Node> nodes,
        List<Edge> edges, List<Subgraph> subgraphs, List<Comment> comments, List<Statement> statements) {

    public Flowchart {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        subgraphs = List.copyOf(subgraphs);
        comments = List.copyOf(comments);
        statements = List.copyOf(statements);
    }

    /// A flowchart of these parts and nothing else.
    public static Flowchart of(Direction direction, List<Node> nodes, List<Edge> edges, List<Subgraph> subgraphs) {
        return new Flowchart(direction, null, Description.NONE, nodes, edges, subgraphs, List.of(), List.of());
    }

    public Flowchart withComments(List<Comment> others) {
        return new Flowchart(direction, title, description, nodes, edges, subgraphs, others, statements);
    }

    public Flowchart withStatements(List<Statement> others) {
        return new Flowchart(direction, title, description, nodes, edges, subgraphs, comments, others);
    }

    /// The words for those who cannot see the picture.
    public record Description(@Nullable String title, @Nullable String text) {
        public static final Description NONE = new Description(null, null);
    }

    /// A node. The last label and shape that the text gives for an id win.
    ///
    /// @param label the id itself where the text gives none
    /// @param shape null for a bare id
    /// @param link where a `click` on it leads
    public record Node(String id, String label, @Nullable String markup, @Nullable Shape shape, List<String> classes,
            List<String> styles, @Nullable String link, int line) {

        public Node {
            classes = List.copyOf(classes);
            styles = List.copyOf(styles);
        }

        public static Node of(String id, String label, NodeShape shape, String... classes) {
            return new Node(id, label, null, Shape.of(shape), List.of(classes), List.of(), null, 0);
        }
    }

    /// One arrow from a node or subgraph to another. Chains and `&` are already spread into single edges.
    ///
    /// @param id the author's own (`e1@-->`), rarely given
    /// @param length 1 for `-->`, 2 for `--->` …: how many ranks it spans
    public record Edge(@Nullable String id, String from, String to, String label, @Nullable String markup,
            LineStyle style, Tip tail, Tip head, int length, int line) {

        public static Edge of(String from, String to, String label, LineStyle style, Tip tail, Tip head) {
            return new Edge(null, from, to, label, null, style, tail, head, 1, 0);
        }
    }

    /// A box around nodes and other subgraphs, in the order in which they opened.
    ///
    /// @param members ids of nodes and subgraphs, each in one subgraph at most, in order of first mention
    public record Subgraph(String id, String title, @Nullable String markup, List<String> members,
            @Nullable Direction direction, List<String> classes, List<String> styles, int line) {

        public Subgraph {
            members = List.copyOf(members);
            classes = List.copyOf(classes);
            styles = List.copyOf(styles);
        }

        public static Subgraph of(String id, String title, List<String> members, @Nullable Direction direction,
                String... classes) {
            return new Subgraph(id, title, null, members, direction, List.of(classes), List.of(), 0);
        }
    }

    /// A line `%% text`; the text without the marks and the blanks around it.
    public record Comment(String text, int line) {

        public static Comment of(String text) {
            return new Comment(text, 0);
        }
    }

    /// A statement that only concerns the picture, kept as it was written: `classDef db fill:#eef`.
    public record Statement(String text, int line) {

        public static Statement of(String text) {
            return new Statement(text, 0);
        }

        /// `classDef name fill:#eeeeff`; properties as in CSS, colours as hex.
        public static Statement classDefinition(String name, String properties) {
            return of("classDef " + name + " " + properties);
        }
    }
}
