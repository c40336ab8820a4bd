package roundtrip.formats.mermaid;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.formats.mermaid.Flowchart.Subgraph;
import roundtrip.words.Words;

/// The subgraphs of a drawing, open and closed, by Mermaid's rules: a group has what was named inside it, unless a
/// group that ended before has that; groups of one id are one; a title of several words without an id is called
/// `subGraphN`, counted by the order of the ends.
final class Groups {
    /// Mermaid draws some sixty. Drawing a box in a box calls itself as often as they are deep.
    private static final int DEEPEST = 1_000;

    private final Notes notes;
    private final Deque<Group> open = new ArrayDeque<>();
    private final Map<String, Group> closed = new LinkedHashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private int opened;
    private int ended;

    Groups(Notes notes) {
        this.notes = notes;
    }

    void open(@Nullable String id, Label title, List<String> classes, int line, int indent) {
        if (open.size() >= DEEPEST) {
            Words words = Words.in("mermaid");
            throw new UnreadableException(words.say("line", line), words.say("toodeep", DEEPEST));
        }
        Group group = new Group(id, title, line, indent, opened++);
        group.classes.addAll(classes);
        open.push(group);
    }

    @Nullable
    Group innermost() {
        return open.peek();
    }

    int depth() {
        return open.size();
    }

    int count() {
        return opened;
    }

    @Nullable
    Group named(String id) {
        return closed.get(id);
    }

    void mention(String id) {
        Group group = open.peek();
        if (group != null) {
            group.mentions.add(id);
        }
    }

    /// Whether a group around the innermost one starts at this indentation, and the innermost one further right.
    boolean skipsInnermost(int indent) {
        Group inner = open.peek();
        return inner != null && inner.indent > indent
                && open.stream().skip(1).anyMatch(group -> group.indent == indent);
    }

    void close() {
        Group group = open.pop();
        String id = group.givenId == null ? "subGraph" + ended : group.givenId;
        ended++;
        for (String mention : group.mentions) {
            take(group, id, mention);
        }
        Group known = closed.putIfAbsent(id, group);
        if (known != null) {
            known.members.addAll(group.members);
            known.classes.addAll(group.classes);
        }
        mention(id);
    }

    private void take(Group group, String id, String mention) {
        if (mention.equals(id)) {
            return;
        }
        String owner = owners.putIfAbsent(mention, id);
        if (owner == null) {
            group.members.add(mention);
        } else if (!owner.equals(id) && !isInside(owner, group)) {
            notes.add(group.line, "member.elsewhere", mention, id, owner);
        }
    }

    /// Whether the group of this id stands anywhere inside another that is just ending.
    private boolean isInside(String id, Group outer) {
        Set<String> way = new HashSet<>();
        for (String up = id; up != null && way.add(up); up = owners.get(up)) {
            if (outer.mentions.contains(up)) {
                return true;
            }
        }
        return false;
    }

    /// All groups in the order of their beginnings; none contains itself.
    List<Subgraph> subgraphs(Set<String> nodes) {
        cutRings();
        Set<String> known = new HashSet<>(nodes);
        known.addAll(closed.keySet());
        return closed.entrySet().stream().sorted(Comparator.comparingInt(each -> each.getValue().order))
                .map(each -> each.getValue().subgraph(each.getKey(), known)).toList();
    }

    Set<String> ids() {
        return closed.keySet();
    }

    /// Two groups that name each other would be inside each other: the later membership goes.
    private void cutRings() {
        Set<String> safe = new HashSet<>();
        for (String id : closed.keySet()) {
            Set<String> way = new HashSet<>();
            String up = id;
            while (up != null && !safe.contains(up) && way.add(up)) {
                String owner = owners.get(up);
                Group outer = owner == null ? null : closed.get(owner);
                if (owner != null && outer != null && way.contains(owner) && outer.members.remove(up)) {
                    notes.add(outer.line, "member.ring", up, owner);
                    owners.remove(up);
                    owner = null;
                }
                up = owner;
            }
            safe.addAll(way);
        }
    }
}
