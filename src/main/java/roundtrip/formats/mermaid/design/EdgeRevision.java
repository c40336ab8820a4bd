package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.mermaid.Flowchart.Edge;
import roundtrip.formats.mermaid.Tip;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.words.Words;

/// Finds for each link its arrow in the text ([Pairing]). Links without an arrow are gone, arrows without a link are new.
final class EdgeRevision {
    private final Board board;
    private final Sketch sketch;
    private final boolean guesses;
    private final Remarks remarks;
    private final Words kinds = Words.in("kinds");
    private final LinkGuesser guesser;
    private final Set<String> ways = new HashSet<>();
    private final Map<Edge, Integer> places = new IdentityHashMap<>();

    EdgeRevision(Board board, Sketch sketch, boolean guesses, Remarks remarks) {
        this.board = board;
        this.sketch = sketch;
        this.guesses = guesses;
        this.remarks = remarks;
        this.guesser = new LinkGuesser(board);
    }

    /// @return of each arrow of the text the id of its link, or an empty text where it stands for none
    List<String> apply(Outline now) {
        List<Edge> edges = now.edges();
        edges.forEach(edge -> ways.add(edge.from() + "\u0000" + edge.to()));
        List<String> links = new ArrayList<>(Collections.nCopies(edges.size(), ""));
        Pairing pairing = Pairing.of(sketch.arrows(), edges);
        for (int i = 0; i < sketch.links().size(); i++) {
            int found = pairing.found().get(i);
            if (found < 0) {
                remove(i);
            } else {
                links.set(found, sketch.links().get(i));
                change(sketch.links().get(i), sketch.arrows().get(i), edges.get(found));
            }
        }
        pairing.fresh().forEach(number -> links.set(number, add(edges.get(number))));
        return links;
    }

    /// Where an arrow that was new stands among those that will be drawn; null if it is no link.
    @Nullable
    Integer place(Edge edge) {
        return places.get(edge);
    }

    private void change(String id, Edge old, Edge edge) {
        Link link = board.links.get(id);
        if (link == null) {
            return;
        }
        Link changed = relabelled(link, old, edge);
        boolean looksOther = old.style() != edge.style() || old.tail() != edge.tail() || old.head() != edge.head()
                || old.length() != edge.length();
        board.put(looksOther ? ArrowLook.keeping(changed, edge) : changed);
    }

    /// The link as the words on its arrow now say; the same link where they look the same.
    Link relabelled(Link link, Edge old, Edge edge) {
        if (Outline.looksSame(old.label(), edge.label())) {
            return link;
        }
        LinkKind kind = kind(link, old, edge);
        remarks.add(edge.line(), "edit.arrow", old.label(), edge.label());
        if (kind != link.kind()) {
            remarks.add(edge.line(), "guess.link", edge.from(), edge.to(), kinds.say("link." + kind.word()));
        }
        return LinkWords.of(edge.label()).on(link.as(kind), edge.label());
    }

    /// Where the arrow's words told its kind, or an arrow that carries requests had none, new words may tell another.
    private static LinkKind kind(Link link, Edge old, Edge edge) {
        boolean told = old.label().isBlank() ? carries(link.kind()) : LinkWords.of(old.label()).named().isPresent();
        return told ? LinkWords.of(edge.label()).named().orElse(link.kind()) : link.kind();
    }

    private void remove(int number) {
        Edge edge = sketch.chart().edges().get(number);
        board.links.remove(sketch.links().get(number));
        remarks.add(0, "edit.unlinked", edge.from(), edge.to());
    }

    /// @return the id of the new link; an empty text if there is none
    private String add(Edge edge) {
        Link link = arrow(edge);
        if (link == null) {
            return "";
        }
        places.put(edge, board.links.size());
        board.put(guesses ? ArrowLook.keepingOdd(link, edge) : ArrowLook.keeping(link, edge));
        return link.id();
    }

    /// The link that a new arrow stands for; absent where it stands for none.
    @Nullable
    Link arrow(Edge edge) {
        String from = board.parts.get(edge.from());
        String to = board.parts.get(edge.to());
        if (from == null || to == null) {
            remarks.add(edge.line(), "edge.endless", edge.from(), edge.to());
            return null;
        }
        String id = board.freeId("l" + (board.links.size() + 1));
        if (!guesses) {
            return Link.of(id, LinkKind.REQUEST, from, to).labelled(edge.label().isEmpty() ? null : edge.label());
        }
        if (isAnswer(edge, from, to)) {
            remarks.add(edge.line(), "guess.answer", edge.from(), edge.to());
            return null;
        }
        Link link = guesser.guess(id, edge, from, to);
        if (staysInside(link, from, to)) {
            remarks.add(edge.line(), "guess.inside", edge.from(), edge.to());
            return null;
        }
        remarks.add(edge.line(), "guess.link", edge.from(), edge.to(), told(link));
        return link;
    }

    private String told(Link link) {
        List<String> words = new ArrayList<>(List.of(kinds.say("link." + link.kind().word())));
        link.given().properties().forEach(property -> words.add(Particulars.told(property, link.given())));
        return String.join(", ", words);
    }

    /// Whether an arrow goes back where another one came from, to a client or with words for an answer: links are answered
    /// anyway.
    private boolean isAnswer(Edge edge, String from, String to) {
        Component source = board.components.get(from);
        Component target = board.components.get(to);
        boolean isBack = edge.tail() == Tip.NONE && ways.contains(edge.to() + "\u0000" + edge.from())
                && !from.equals(to);
        boolean toClient = target != null && target.kind() == Kind.CLIENT
                && (source == null || source.kind() != Kind.CLIENT);
        return isBack && (toClient || Vocabulary.standard().find("answer", edge.label()).isPresent());
    }

    /// On one machine the services reach each other without an arrow.
    private boolean staysInside(Link link, String from, String to) {
        Component source = board.components.get(from);
        Component target = board.components.get(to);
        return source != null && target != null && source.host().equals(target.host())
                && !source.id().equals(target.id()) && carries(link.kind());
    }

    private static boolean carries(LinkKind kind) {
        return kind.carriesReads() || kind.carriesWrites();
    }
}
