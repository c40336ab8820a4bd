package roundtrip.topology;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What a part looks like to somebody who accepts a weakness of it: its kind and its links, as one line that a person can read.
///
/// Of a component `database; replicate l6@s1/db, readwrite l7@s2/app`: the links by their ids, each with its kind and its other end. A
/// machine has the links of its services too. A group is told by what stands in it, a link by its two ends: `request; user, lb`. Names,
/// places and properties are left out, and so is the order of the file: they change without the part becoming another. Ids hold no comma
/// and no `@`.
public final class Likeness {
    private static final String KIND_ENDS = "; ";
    private static final String BETWEEN = ", ";
    private static final char END = '@';
    private static final char WORD_ENDS = ' ';

    /// What a part has become.
    ///
    /// @param isOtherKind whether it is of another kind, or no longer there
    /// @param came links, members or ends that it did not have
    /// @param went those that it has no more
    public record Change(boolean isOtherKind, List<Thing> came, List<Thing> went) {
        public Change {
            came = List.copyOf(came);
            went = List.copyOf(went);
        }
    }

    /// A link with its kind and other end, or a member or end alone.
    ///
    /// @param kind word of the kind of the link; absent: no link
    /// @param id of the link, the member or the end
    /// @param end id of what the link leads to or comes from; absent: no link
    public record Thing(@Nullable String kind, String id, @Nullable String end) {}

    private Likeness() {}

    public static Change between(String then, @Nullable String now) {
        List<String> before = things(then);
        List<String> after = now == null ? List.of() : things(now);
        return new Change(now == null || !kind(then).equals(kind(now)), without(after, before), without(before, after));
    }

    private static String kind(String likeness) {
        return likeness.split(KIND_ENDS, 2)[0];
    }

    private static List<String> things(String likeness) {
        int start = likeness.indexOf(KIND_ENDS);
        return start < 0 ? List.of() : List.of(likeness.substring(start + KIND_ENDS.length()).split(BETWEEN, -1));
    }

    private static List<Thing> without(List<String> things, List<String> others) {
        return things.stream().filter(thing -> !others.contains(thing)).map(thing -> {
            int end = thing.indexOf(END);
            int word = thing.indexOf(WORD_ENDS);
            return end < 0 || word < 0 || word > end
                    ? new Thing(null, thing, null)
                    : new Thing(thing.substring(0, word), thing.substring(word + 1, end), thing.substring(end + 1));
        }).toList();
    }

    /// @return null where there is nothing to look at: the design as a whole
    public static @Nullable String of(Topology topology, String subject) {
        Component component = topology.component(subject);
        if (component != null) {
            return line(component.kind(), links(topology, subject).sorted().toList());
        }
        Group group = topology.group(subject);
        if (group != null) {
            return line(group.kind(),
                    Stream.concat(links(topology, subject), members(topology, subject)).sorted().toList());
        }
        Link link = topology.link(subject);
        return link == null ? null : line(link.kind(), List.of(link.from(), link.to()));
    }

    private static String line(Term kind, List<String> things) {
        return things.isEmpty() ? kind.word() : kind.word() + KIND_ENDS + String.join(BETWEEN, things);
    }

    private static Stream<String> links(Topology topology, String part) {
        return topology.links().stream().flatMap(link -> {
            boolean starts = isAt(part, link.from());
            return starts || isAt(part, link.to())
                    ? Stream.of(link.kind().word() + WORD_ENDS + link.id() + END + (starts ? link.to() : link.from()))
                    : Stream.of();
        });
    }

    private static boolean isAt(String part, String end) {
        return end.equals(part) || end.startsWith(part + '/');
    }

    private static Stream<String> members(Topology topology, String group) {
        return Stream.concat(topology.nodes().filter(node -> group.equals(node.parent())).map(Component::id),
                topology.groups().stream().filter(inner -> group.equals(inner.parent())).map(Group::id));
    }

    /// The same line where parts and links have other ids.
    public static String renamed(String likeness, UnaryOperator<String> now) {
        int start = likeness.indexOf(KIND_ENDS) + KIND_ENDS.length();
        if (start < KIND_ENDS.length() || start == likeness.length()) {
            return likeness;
        }
        String kind = likeness.substring(0, start);
        List<String> things = Arrays.asList(likeness.substring(start).split(BETWEEN, -1));
        Stream<String> renamed = things.stream().map(thing -> renamedThing(thing, now));
        boolean isLink = LinkKind.of(kind.substring(0, start - KIND_ENDS.length())).isPresent();
        return kind + (isLink ? renamed : renamed.sorted()).collect(Collectors.joining(BETWEEN));
    }

    private static String renamedThing(String thing, UnaryOperator<String> now) {
        int end = thing.indexOf(END);
        int word = thing.indexOf(WORD_ENDS);
        return end < 0 || word < 0 || word > end
                ? now.apply(thing)
                : thing.substring(0, word + 1) + now.apply(thing.substring(word + 1, end)) + END
                        + now.apply(thing.substring(end + 1));
    }
}
