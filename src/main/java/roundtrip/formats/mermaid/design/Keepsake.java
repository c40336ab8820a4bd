package roundtrip.formats.mermaid.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Datum;
import roundtrip.topology.Extras;

/// What a Mermaid text said that the model has no place for: the member `mermaid` among the extras. It may come from a file that
/// anybody wrote, so every question has an answer whatever stands there.
final class Keepsake {
    static final String MEMBER = "mermaid";

    private final SequencedMap<String, Datum> members;

    private Keepsake(SequencedMap<String, Datum> members) {
        this.members = members;
    }

    static Keepsake none() {
        return new Keepsake(new LinkedHashMap<>());
    }

    static Keepsake in(Extras extras) {
        return extras.members().get(MEMBER) instanceof Datum.Members(SequencedMap<String, Datum> members)
                ? new Keepsake(new LinkedHashMap<>(members))
                : none();
    }

    /// The extras with this in them, or without it where nothing is kept.
    Extras into(Extras extras) {
        return members.isEmpty() ? extras.without(MEMBER) : extras.with(MEMBER, new Datum.Members(members));
    }

    @Nullable
    String text(String name) {
        return members.get(name) instanceof Datum.Text(String value) ? value : null;
    }

    boolean says(String name) {
        return members.containsKey(name);
    }

    boolean flag(String name) {
        return members.get(name) instanceof Datum.Truth(boolean value) && value;
    }

    int whole(String name, int otherwise) {
        return members.get(name) instanceof Datum.Number(BigDecimal value) && value.scale() <= 0
                && value.precision() < 9 ? value.intValue() : otherwise;
    }

    <E extends Enum<E>> E word(String name, E otherwise) {
        String word = text(name);
        for (E each : otherwise.getDeclaringClass().getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        return otherwise;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (members.get(name) instanceof Datum.Items(List<Datum> items)) {
            for (Datum item : items) {
                if (item instanceof Datum.Text(String value)) {
                    texts.add(value);
                }
            }
        }
        return texts;
    }

    Keepsake keepText(String name, @Nullable String value) {
        return put(name, value == null ? null : new Datum.Text(value));
    }

    Keepsake keepFlag(String name, boolean value) {
        return put(name, value ? new Datum.Truth(true) : null);
    }

    Keepsake keepWhole(String name, int value) {
        return put(name, new Datum.Number(BigDecimal.valueOf(value)));
    }

    Keepsake keepWord(String name, Enum<?> value) {
        return keepText(name, value.name().toLowerCase(Locale.ROOT));
    }

    Keepsake keepNothing(String name) {
        return put(name, new Datum.Nothing());
    }

    Keepsake keepTexts(String name, List<String> values) {
        return put(name,
                values.isEmpty() ? null : new Datum.Items(values.stream().<Datum>map(Datum.Text::new).toList()));
    }

    private Keepsake put(String name, @Nullable Datum value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keepsake that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }
}
