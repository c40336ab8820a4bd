package roundtrip.formats.json;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.topology.Attributes;
import roundtrip.topology.Datum;
import roundtrip.topology.Extras;
import roundtrip.topology.Property;

/// The members of one object while it is read: each is taken by what understands it, and what nobody took stays as extras.
final class Members {
    /// What other formats keep in our elements; it means nothing here and is no surprise.
    private static final Set<String> OF_OTHER_FORMATS = Set.of("mermaid", "drawio");

    private final Passage object;
    private final Set<String> taken = new HashSet<>();
    /// Known members that say nothing (`null`, an empty list): kept without a note, so that they are written again.
    private final Set<String> silent = new HashSet<>();

    /// @throws roundtrip.formats.UnreadableException if it is no object
    Members(Passage object) {
        this.object = object;
        object.members();
    }

    Passage object() {
        return object;
    }

    /// Takes a member that may be absent; `null` is the same as absent.
    @Nullable
    Passage take(String name) {
        Passage member = object.member(name);
        if (member == null) {
            return null;
        }
        if (member.isNothing()) {
            keep(name);
            return null;
        }
        taken.add(name);
        return member;
    }

    /// Takes a member that must be there.
    Passage required(String name) {
        Passage member = take(name);
        if (member == null) {
            throw object.error("missing", name);
        }
        return member;
    }

    @Nullable
    String text(String name) {
        Passage member = take(name);
        return member == null ? null : member.text();
    }

    /// Takes a list; an absent one is empty, and one given as empty is kept.
    List<Passage> list(String name) {
        Passage member = take(name);
        if (member == null) {
            return List.of();
        }
        if (member.isEmptyList()) {
            keep(name);
        }
        return member.items();
    }

    /// Takes all values that are given for those properties.
    Attributes attributes(List<Property<?>> properties, PropertyReader reader) {
        Attributes given = Attributes.none();
        for (Property<?> property : properties) {
            Passage value = take(property.name());
            given = value == null ? given : reader.read(property, value, given);
        }
        return given;
    }

    /// Leaves a member among the extras although it was understood.
    void keep(String name) {
        taken.remove(name);
        silent.add(name);
    }

    /// What is left, each unknown member with a note.
    ///
    /// @param owner what the object is called in the note
    Extras rest(String owner, Consumer<Note> notes) {
        SequencedMap<String, Datum> rest = new LinkedHashMap<>();
        for (Passage member : object.members()) {
            if (taken.contains(member.name())) {
                continue;
            }
            if (!silent.contains(member.name()) && !OF_OTHER_FORMATS.contains(member.name())) {
                notes.accept(member.note("note.unknown", member.name(), owner));
            }
            rest.put(member.name(), member.datum());
        }
        return rest.isEmpty() ? Extras.none() : new Extras(rest);
    }
}
