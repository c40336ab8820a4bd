package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.topology.Attributes;
import roundtrip.topology.Common;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.Point;
import roundtrip.topology.Property;
import roundtrip.topology.Size;
import roundtrip.topology.Trait;

/// Reads machines with their services, links and groups.
final class ElementReader {
    /// A kind word that only the file knows: such a group is a frame without a meaning.
    static final GroupKind NAMELESS_GROUP = GroupKind.TIER;

    private final References references;
    private final Consumer<Note> notes;
    private final PropertyReader properties;

    ElementReader(References references, Consumer<Note> notes) {
        this.references = references;
        this.notes = notes;
        this.properties = new PropertyReader(references, notes);
    }

    /// A machine and the services in it.
    List<Component> node(Passage json) {
        Members members = new Members(json);
        String id = references.id(members.required("id"));
        Passage group = members.take("group");
        List<Component> parts = new ArrayList<>();
        for (Passage service : members.list("services")) {
            parts.add(service(service, id));
        }
        parts.addFirst(component(members, id, group == null ? null : references.group(group), Trait.NODE));
        return parts;
    }

    Component service(Passage json, String host) {
        Members members = new Members(json);
        String id = Component.path(host, references.id(members.required("id")));
        return component(members, id, host, Trait.SERVICE);
    }

    private Component component(Members members, String id, @Nullable String parent, Trait standing) {
        Passage word = members.required("kind");
        Optional<Kind> known = Kind.of(word.text()).filter(kind -> kind.has(standing));
        Kind kind = known.orElse(Kind.OTHER);
        String name = members.text("name");
        Common common = new Common(members.attributes(Common.PROPERTIES, properties));
        Attributes given = members.attributes(kind.properties(), properties);
        if (known.isEmpty()) {
            given = strange(members, word, given, standing);
        }
        Placement placement = placement(members);
        Extras extras = members.rest(kind.word(), notes);
        return new Component(id, kind, name, kind.role(given), common, parent, placement, extras);
    }

    /// A kind that we do not know: its word is kept, as the meaning for the user and for the file to be written again.
    private Attributes strange(Members members, Passage word, Attributes given, Trait standing) {
        members.keep("kind");
        notes.accept(word.note(Kind.of(word.text()).isEmpty()
                ? "note.kind"
                : standing == Trait.NODE
                        ? "note.kind.inside"
                        : "note.kind.alone",
                word.text()));
        if (given.given(Property.WORD).filter(word.text()::equals).isPresent()) {
            members.keep(Property.WORD.name());
        }
        return given.has(Property.WORD) ? given : given.with(Property.WORD, word.text());
    }

    Link link(Passage json) {
        Members members = new Members(json);
        String id = references.id(members.required("id"));
        LinkKind kind = members.required("kind").word(List.of(LinkKind.values()));
        String from = references.end(members.required("from"));
        String to = references.end(members.required("to"));
        Attributes given = members.attributes(kind.properties(), properties);
        List<Point> bends = members.list("bends").stream().map(bend -> bend.pair(-Passage.FARTHEST)).toList();
        String label = members.text("label");
        return new Link(id, kind, from, to, given, bends, label, members.rest(kind.word(), notes));
    }

    Group group(Passage json) {
        Members members = new Members(json);
        String id = references.id(members.required("id"));
        Passage word = members.required("kind");
        Optional<GroupKind> known = GroupKind.of(word.text());
        if (known.isEmpty()) {
            members.keep("kind");
            notes.accept(word.note("note.group", word.text(), NAMELESS_GROUP.word()));
        }
        Passage parent = members.take("parent");
        GroupKind kind = known.orElse(NAMELESS_GROUP);
        return new Group(id, kind, members.text("name"), parent == null ? null : references.group(parent),
                members.attributes(Group.PROPERTIES, properties), placement(members),
                members.rest(kind.word(), notes));
    }

    private static Placement placement(Members members) {
        Passage at = members.take("at");
        Passage size = members.take("size");
        Passage collapsed = members.take("collapsed");
        Passage z = members.take("z");
        Point extent = size == null ? null : size.pair(0);
        return new Placement(at == null ? null : at.pair(-Passage.FARTHEST),
                extent == null ? null : new Size(extent.x(), extent.y()),
                collapsed == null ? null : (Boolean) collapsed.flag(),
                z == null ? null : (Integer) z.whole(-Passage.FARTHEST, Passage.FARTHEST));
    }

    /// The word of a kind that only its file knows, kept among the extras.
    static @Nullable String strangeKind(Extras extras) {
        return extras.members().get("kind") instanceof Datum.Text(String word) ? word : null;
    }
}
