package roundtrip.formats.drawio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Datum;
import roundtrip.topology.Extras;

/// What a drawing said that the model has no place for: the member `drawio` among the extras. It may come from a file that
/// anybody wrote, so every question has an answer whatever stands there.
final class Kept {
    static final String MEMBER = "drawio";
    /// Of parts: the cell's own id, style, formatted label, data, further attributes and layer.
    static final String ID = "id";
    static final String STYLE = "style";
    static final String VALUE = "value";
    static final String DATA = "data";
    static final String CELL = "cell";
    static final String LAYER = "layer";
    /// Of links: whether the edge runs the other way, with its head at the start.
    static final String REVERSED = "reversed";
    /// Of the document: attributes of the file and the page, other pages, layers and cells that mean nothing, as they stand.
    static final String FILE = "file";
    static final String MODEL = "model";
    static final String PAGE = "page";
    static final String PAGE_ID = "pageId";
    static final String PAGES = "pages";
    static final String LAYERS = "layers";
    static final String CELLS = "cells";

    private final SequencedMap<String, Datum> members;

    private Kept(SequencedMap<String, Datum> members) {
        this.members = members;
    }

    static Kept in(Extras extras) {
        return new Kept(extras.members().get(MEMBER) instanceof Datum.Members(SequencedMap<String, Datum> members)
                ? new LinkedHashMap<>(members)
                : new LinkedHashMap<>());
    }

    /// The extras with this in them; the same extras where nothing is kept and nothing was.
    Extras into(Extras extras) {
        if (!members.isEmpty()) {
            return extras.with(MEMBER, new Datum.Members(members));
        }
        if (!(extras.members().get(MEMBER) instanceof Datum.Members(SequencedMap<String, Datum> old))
                || old.isEmpty()) {
            return extras;
        }
        return extras.without(MEMBER);
    }

    @Nullable
    String text(String name) {
        return members.get(name) instanceof Datum.Text(String value) ? value : null;
    }

    boolean flag(String name) {
        return members.get(name) instanceof Datum.Truth(boolean value) && value;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (members.get(name) instanceof Datum.Items(List<Datum> items)) {
            items.forEach(item -> {
                if (item instanceof Datum.Text(String value)) {
                    texts.add(value);
                }
            });
        }
        return texts;
    }

    SequencedMap<String, String> table(String name) {
        SequencedMap<String, String> table = new LinkedHashMap<>();
        if (members.get(name) instanceof Datum.Members(SequencedMap<String, Datum> values)) {
            values.forEach((key, value) -> {
                if (value instanceof Datum.Text(String text)) {
                    table.put(key, text);
                }
            });
        }
        return table;
    }

    Kept keep(String name, @Nullable String value) {
        return put(name, value == null ? null : new Datum.Text(value));
    }

    Kept keep(String name, boolean value) {
        return put(name, value ? new Datum.Truth(true) : null);
    }

    Kept keep(String name, List<String> values) {
        return put(name,
                values.isEmpty() ? null : new Datum.Items(values.stream().<Datum>map(Datum.Text::new).toList()));
    }

    Kept keep(String name, Map<String, String> values) {
        SequencedMap<String, Datum> table = new LinkedHashMap<>();
        values.forEach((key, value) -> table.put(key, new Datum.Text(value)));
        return put(name, table.isEmpty() ? null : new Datum.Members(table));
    }

    private Kept put(String name, @Nullable Datum value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
        return this;
    }
}
