package roundtrip.formats.mermaid.design;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.formats.mermaid.Flowchart;
import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The doorway for other formats that show pictures: they say what the picture shows in the form of a flowchart, and what of it
/// is known already, and the rest is guessed as it would be for Mermaid.
public final class Redrawing {
    private final Board board;
    private final Outline before;
    private final Outline now;
    private final boolean guesses;
    private final Remarks remarks;
    private final EdgeRevision edges;

    /// @param known what is known already
    /// @param visible of each known part and group that is drawn, its id in the picture
    /// @param before which box each known part stood in
    /// @param guesses whether the meaning of what is new is guessed
    /// @param own sentences that the format says otherwise than Mermaid
    public Redrawing(Topology known, Map<String, String> visible, Flowchart before, Flowchart now, boolean guesses,
            Words own) {
        this.board = new Board(known, visible);
        this.before = Outline.of(before);
        this.now = Outline.of(now);
        this.guesses = guesses;
        this.remarks = new Remarks(own);
        this.edges = new EdgeRevision(board, new Sketch(now, visible, List.of()), guesses, remarks);
    }

    /// Makes parts of what is new and puts every part where the picture shows it.
    ///
    /// @param copies ids in the picture of known parts that nobody moved, because they are new
    /// @return the ids in the picture of all that was not known
    public Set<String> settle(Set<String> copies) {
        Set<String> added = new Additions(board, now, guesses, remarks).add(new HashSet<>(board.parts.keySet()));
        Set<String> fresh = new HashSet<>(added);
        fresh.addAll(copies);
        new Homes(board, before, now, fresh, guesses, remarks).settle();
        if (guesses) {
            new Twins(board, now, remarks).merge(added);
        }
        return added;
    }

    /// The id of the part or group that an id of the picture stands for.
    public @Nullable String part(String visible) {
        return board.parts.get(visible);
    }

    public @Nullable Component component(String visible) {
        return board.component(visible);
    }

    public @Nullable Group group(String visible) {
        return board.group(visible);
    }

    public @Nullable Link link(String id) {
        return board.links.get(id);
    }

    /// The link that a new arrow stands for; absent where it stands for none.
    public @Nullable Link arrow(Edge edge) {
        return edges.arrow(edge);
    }

    /// The link as the words on its arrow now say.
    public Link relabelled(Link link, Edge old, Edge edge) {
        return edges.relabelled(link, old, edge);
    }

    public void put(Component component) {
        board.put(component);
    }

    public void put(Group group) {
        board.put(group);
    }

    public void put(Link link) {
        board.put(link);
    }

    /// @param line 0 where there is none
    public void remark(int line, String key, @Nullable Object... arguments) {
        remarks.add(line, key, arguments);
    }

    public Topology topology() {
        return board.topology();
    }

    public List<Note> notes() {
        return remarks.all();
    }
}
