package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.words.Words;

/// Boxes and nodes that the stored design does not have: each becomes a part, guessed or bare.
final class Additions {
    /// Ids must not have these, and Mermaid's own name for a box without one says nothing.
    private static final Pattern RESERVED = Pattern.compile("[/,@]");
    private static final Pattern NAMELESS = Pattern.compile("subGraph\\d+");

    private final Board board;
    private final Outline outline;
    private final boolean guesses;
    private final Remarks remarks;
    private final Words kinds = Words.in("kinds");
    private final PartGuesser parts = new PartGuesser();
    private final GroupGuesser frames;
    private final Set<String> added = new HashSet<>();

    Additions(Board board, Outline outline, boolean guesses, Remarks remarks) {
        this.board = board;
        this.outline = outline;
        this.guesses = guesses;
        this.remarks = remarks;
        this.frames = new GroupGuesser(outline, parts);
    }

    /// The ids in the picture of all that was added.
    Set<String> add(Set<String> known) {
        List<String> all = new ArrayList<>(outline.boxes().keySet());
        all.addAll(outline.nodes().keySet());
        all.removeAll(known);
        all.sort(Comparator.comparingInt(outline::line));
        for (String visible : all) {
            added.add(visible);
            Subgraph box = outline.boxes().get(visible);
            Node node = outline.nodes().get(visible);
            if (box != null) {
                box(visible, box);
            } else if (node != null) {
                node(visible, node);
            }
        }
        return added;
    }

    private String id(String visible) {
        String plain = RESERVED.matcher(visible).replaceAll("-");
        return board.freeId(guesses ? plain.toLowerCase(Locale.ROOT) : plain);
    }

    private void box(String visible, Subgraph box) {
        if (guesses && frames.isServer(box)) {
            Component server = Particulars.address(Component.of(id(visible), Kind.SERVER).called(box.title()),
                    box.title());
            board.put(server);
            board.parts.put(visible, server.id());
            remarks.add(box.line(), "guess.server", box.title());
            return;
        }
        GroupKind kind = guesses ? frames.kind(box.title()).orElse(GroupKind.CLUSTER) : GroupKind.CLUSTER;
        String id = guesses && NAMELESS.matcher(visible).matches() ? board.freeId(kind.word()) : id(visible);
        Group group = guesses ? frames.group(id, box) : Group.of(id, kind).called(box.title());
        board.put(group);
        board.parts.put(visible, id);
        if (guesses) {
            remarks.add(box.line(), "guess.group", box.title(), kinds.say("group." + kind.word()));
        }
    }

    private void node(String visible, Node node) {
        String id = id(visible);
        PartGuess guess = guesses ? parts.guess(id, node) : PartGuess.nothing(id, node.label());
        board.put(guess.part());
        guess.services().forEach(board::put);
        board.parts.put(visible, id);
        if (guess.part().kind() == Kind.OTHER) {
            if (guesses) {
                remarks.add(node.line(), "guess.nothing", node.label());
            }
        } else if (guess.services().isEmpty()) {
            remarks.add(node.line(), node.label().equals(guess.part().name()) ? "guess.part" : "guess.part.called",
                    node.label(), told(guess.part()), guess.part().name());
        } else {
            remarks.add(node.line(), "guess.list", node.label(), guess.part().name(), names(guess.services()));
        }
    }

    private String names(List<Component> services) {
        return services.stream().map(this::told).collect(Collectors.joining(", "));
    }

    /// The kind, and in brackets what else was understood.
    private String told(Component part) {
        String kind = kinds.say("kind." + part.kind().word());
        List<String> more = Particulars.told(part);
        return more.isEmpty() ? kind : kind + " (" + String.join(", ", more) + ")";
    }
}
