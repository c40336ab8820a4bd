package roundtrip.formats.mermaid.design;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import roundtrip.formats.mermaid.Flowchart.Node;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.topology.Attributes;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Trait;

/// Guesses what a subgraph is: a kind of frame by its title, or a server with its services.
final class GroupGuesser {
    private static final Pattern NETWORK_ADDRESS = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}/\\d{1,2}");

    private final Outline outline;
    private final PartGuesser parts;

    GroupGuesser(Outline outline, PartGuesser parts) {
        this.outline = outline;
        this.parts = parts;
    }

    Optional<GroupKind> kind(String title) {
        return Vocabulary.standard().find(Vocabulary.GROUP, title).flatMap(word -> GroupKind.of(word.means()))
                .or(() -> NETWORK_ADDRESS.matcher(title).find() ? Optional.of(GroupKind.SUBNET) : Optional.empty());
    }

    Group group(String id, Subgraph box) {
        boolean isPublic = box.title().toLowerCase(Locale.ROOT).startsWith("public");
        return Group.of(id, kind(box.title()).orElse(GroupKind.CLUSTER)).called(box.title())
                .stating(isPublic ? Attributes.none().with(Property.PUBLIC, true) : Attributes.none());
    }

    /// A box is a server if its class says so, or if it is called like one and everything in it runs on servers.
    boolean isServer(Subgraph box) {
        if (box.classes().contains(Kind.SERVER.word())) {
            return true;
        }
        Optional<Kind> kind = parts.kind(box.title());
        boolean isMachine = Vocabulary.standard().find("machine", box.title()).isPresent();
        boolean isCalledSo = kind(box.title()).isEmpty() && kind.filter(each -> each == Kind.SERVER
                || each.has(Trait.BRINGS_SERVER) || isMachine && each.has(Trait.SERVICE)).isPresent();
        List<String> members = box.members();
        return isCalledSo && !members.isEmpty() && members.stream().allMatch(this::runsOnServers)
                && (kind.filter(Kind.SERVER::equals).isPresent() || areDifferent(members));
    }

    /// Several of one kind are a pool, not the inside of a server.
    private boolean areDifferent(List<String> members) {
        return members.stream().map(this::kindOf).distinct().count() == members.size();
    }

    private Kind kindOf(String member) {
        return parts.guess(member, Objects.requireNonNull(outline.nodes().get(member))).part().kind();
    }

    private boolean runsOnServers(String member) {
        if (!outline.nodes().containsKey(member)) {
            return false;
        }
        Node node = Objects.requireNonNull(outline.nodes().get(member));
        PartGuess guess = parts.guess(member, node);
        Kind kind = guess.part().kind();
        return guess.services().isEmpty() && kind != Kind.OTHER
                && (kind.has(Trait.SERVICE) || kind == Kind.FIREWALL);
    }
}
