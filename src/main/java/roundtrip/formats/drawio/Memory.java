package roundtrip.formats.drawio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.ElementJson;
import roundtrip.formats.json.JsonText;
import roundtrip.formats.json.Passage;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Group;
import roundtrip.topology.Link;

/// What a cell of ours remembers: the part that it stands for, and how that was drawn, so that a change can be seen.
///
/// @param parts a machine and the services that it does not show, or one service; empty for groups and links
/// @param cell the id that the cell had; in a copy that a person made it still names the first one
/// @param order the place of the part among its like
/// @param label what was written on it
/// @param box where it was drawn, in the plane of its parent; absent for links
/// @param look what the style was, as [#look] tells it
/// @param isBent whether the corners of a link were drawn
record Memory(List<Component> parts, @Nullable Group group, @Nullable Link link, String cell, int order, String label,
        @Nullable Box box, String look, boolean isBent) {
    /// Of the cells.
    static final String ATTRIBUTE = "roundtrip";
    static final String NODE = "node";
    static final String SERVICE = "service";
    static final String GROUP = "group";
    static final String LINK = "link";
    static final String HOST = "host";
    static final String CELL = "cell";
    static final String ORDER = "order";
    static final String LABEL = "label";
    static final String BOX = "box";
    static final String LOOK = "look";
    static final String STRAIGHT = "straight";
    private static final int CORNERS = 4;

    /// A short sign of a style; draw.io leaves styles as they are until a person changes them.
    static String look(String style) {
        return Integer.toHexString(style.hashCode());
    }

    /// @throws UnreadableException if it is damaged
    static Memory of(String json, int line) {
        Passage root = Passage.of("", json, Math.max(1, line));
        if (!(root.datum() instanceof Datum.Members(SequencedMap<String, Datum> members))) {
            throw new UnreadableException("", json);
        }
        List<Component> parts = new ArrayList<>();
        Passage node = root.member(NODE);
        Passage service = root.member(SERVICE);
        Passage group = root.member(GROUP);
        Passage link = root.member(LINK);
        if (node != null) {
            parts.addAll(ElementJson.readNode(node, _ -> {}));
        } else if (service != null) {
            parts.add(ElementJson.readService(service, text(members, HOST), _ -> {}));
        }
        Memory memory = new Memory(parts, group == null ? null : ElementJson.readGroup(group, _ -> {}),
                link == null ? null : ElementJson.readLink(link, _ -> {}), text(members, CELL),
                whole(members, ORDER), text(members, LABEL), box(members), text(members, LOOK),
                !members.containsKey(STRAIGHT));
        return memory.whole(json);
    }

    /// Ids that nothing can have make it worthless.
    private Memory whole(String json) {
        boolean isOne = !parts.isEmpty() || group != null || link != null;
        boolean isService = isOne && !parts.isEmpty() && parts.getFirst().isService();
        String id = isOne ? id() : "";
        boolean isSound = isService
                ? id.indexOf('/') > 0 && id.indexOf('/') == id.lastIndexOf('/') && !id.endsWith("/")
                : !id.isEmpty() && id.indexOf('/') < 0;
        if (!isSound || parts.stream().map(Component::id).distinct().count() < parts.size()) {
            throw new UnreadableException("", json);
        }
        return this;
    }

    /// The id of the part, group or link.
    String id() {
        return link != null ? link.id() : group != null ? group.id() : parts.getFirst().id();
    }

    boolean isLink() {
        return link != null;
    }

    Memory remembering(List<Component> others, @Nullable Group otherGroup, @Nullable Link otherLink) {
        return new Memory(others, otherGroup, otherLink, cell, order, label, box, look, isBent);
    }

    private static String text(SequencedMap<String, Datum> members, String name) {
        return members.get(name) instanceof Datum.Text(String value) ? value : "";
    }

    private static int whole(SequencedMap<String, Datum> members, String name) {
        return members.get(name) instanceof Datum.Number(BigDecimal value) && value.scale() <= 0
                && value.precision() < 9 ? value.intValue() : 0;
    }

    private static @Nullable Box box(SequencedMap<String, Datum> members) {
        if (!(members.get(BOX) instanceof Datum.Items(List<Datum> items)) || items.size() != CORNERS) {
            return null;
        }
        double[] numbers = new double[CORNERS];
        for (int i = 0; i < CORNERS; i++) {
            numbers[i] = items.get(i) instanceof Datum.Number(BigDecimal value) ? value.doubleValue() : Double.NaN;
        }
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /// A memory as text, without the characters that XML cannot hold.
    static String text(SequencedMap<String, Datum> members) {
        String json = JsonText.line(new Datum.Members(new LinkedHashMap<>(members)));
        return json.replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
    }
}
