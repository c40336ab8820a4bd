package roundtrip.formats.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Datum;
import roundtrip.topology.Point;
import roundtrip.topology.Term;
import roundtrip.words.Words;

/// A JSON value and where it stands: file, line and path. The typed accessors give the value or refuse it with a sentence.
public final class Passage {
    /// Drawings end somewhere, in px.
    static final int FARTHEST = 1_000_000;
    private static final int EXCERPT = 40;
    private static final Words WORDS = Words.in("formats");

    private final String file;
    private final @Nullable Passage parent;
    private final String name;
    private final int index;
    private final int line;
    private final @Nullable Datum scalar;
    private final List<Passage> items = new ArrayList<>(0);
    private final SequencedMap<String, Passage> members;
    private final boolean isList;

    private Passage(String file, @Nullable Passage parent, String name, int index, int line, @Nullable Datum scalar,
            boolean isList) {
        this.file = file;
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
        this.scalar = scalar;
        this.isList = isList;
        this.members = scalar == null && !isList ? new LinkedHashMap<>() : Collections.emptyNavigableMap();
    }

    /// The root of a text.
    ///
    /// @param firstLine the line of the file in which the text begins, from 1
    /// @throws UnreadableException if the text is not one JSON value
    public static Passage of(String file, String text, int firstLine) {
        return new Syntax(file, text, firstLine).read();
    }

    /// A value that was not read from a text of its own, as if it stood on that line.
    public static Passage of(String file, Datum value, int line) {
        return grown(start(file, line, value), value);
    }

    static Passage start(String file, int line, Datum shape) {
        return child(file, null, "", 0, line, shape);
    }

    private static Passage child(String file, @Nullable Passage parent, String name, int index, int line,
            Datum shape) {
        boolean isList = shape instanceof Datum.Items;
        return new Passage(file, parent, name, index, line, isList || shape instanceof Datum.Members ? null : shape,
                isList);
    }

    private static Passage grown(Passage passage, Datum value) {
        switch (value) {
            case Datum.Items(List<Datum> values) ->
                values.forEach(item -> grown(passage.append(item, passage.line), item));
            case Datum.Members(SequencedMap<String, Datum> values) ->
                values.forEach((name, member) -> grown(passage.put(name, member, passage.line), member));
            case Datum.Text _,Datum.Number _,Datum.Truth _,Datum.Nothing _ -> {
            }
        }
        return passage;
    }

    /// The same document in the next form.
    Passage rewritten(Migration migration) {
        return rewritten(migration, start(file, line, shape()));
    }

    private Passage rewritten(Migration migration, Passage copy) {
        for (Passage item : items) {
            Datum other = migration.replacement(item);
            if (other == null) {
                item.rewritten(migration, copy.append(item.shape(), item.line));
            } else {
                grown(copy.append(other, item.line), other);
            }
        }
        for (Passage member : members.values()) {
            String itsName = migration.name(member);
            Datum other = itsName == null ? null : migration.replacement(member);
            if (itsName != null && other == null) {
                member.rewritten(migration, copy.put(itsName, member.shape(), member.line));
            } else if (itsName != null && other != null) {
                grown(copy.put(itsName, other, member.line), other);
            }
        }
        return copy;
    }

    private Datum shape() {
        return scalar != null ? scalar : isList ? new Datum.Items(List.of()) : new Datum.Members(new LinkedHashMap<>());
    }

    /// Adds an item to a list. Of a container only the shape counts; it begins empty.
    Passage append(Datum shape, int itsLine) {
        Passage item = child(file, this, "", items.size(), itsLine, shape);
        items.add(item);
        return item;
    }

    /// Adds a member to an object.
    Passage put(String name, Datum shape, int itsLine) {
        Passage member = child(file, this, name, 0, itsLine, shape);
        if (members.put(name, member) != null) {
            throw member.error("twice", name);
        }
        return member;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /// The way from the root: `nodes[3].services[0].tls`; empty for the root.
    public String path() {
        if (parent == null) {
            return "";
        }
        String before = parent.path();
        if (parent.isList) {
            return before + "[" + index + "]";
        }
        return before.isEmpty() ? name : before + "." + name;
    }

    /// The name of a member in its object.
    public String name() {
        return name;
    }

    boolean isNothing() {
        return scalar instanceof Datum.Nothing;
    }

    boolean isEmptyList() {
        return isList && items.isEmpty();
    }

    public @Nullable Passage member(String name) {
        return members.get(name);
    }

    /// The value without its place.
    public Datum datum() {
        if (scalar != null) {
            return scalar;
        }
        if (isList) {
            return new Datum.Items(items.stream().map(Passage::datum).toList());
        }
        SequencedMap<String, Datum> values = new LinkedHashMap<>();
        members.forEach((name, member) -> values.put(name, member.datum()));
        return new Datum.Members(values);
    }

    public Collection<Passage> members() {
        if (scalar != null || isList) {
            throw refused("must.object");
        }
        return members.values();
    }

    public List<Passage> items() {
        if (!isList) {
            throw refused("must.list");
        }
        return items;
    }

    public String text() {
        if (scalar instanceof Datum.Text(String value)) {
            return value;
        }
        throw refused("must.text");
    }

    public boolean flag() {
        if (scalar instanceof Datum.Truth(boolean value)) {
            return value;
        }
        throw refused("must.flag");
    }

    /// A whole number; `80.0` is one.
    public int whole(int least, int most) {
        if (scalar instanceof Datum.Number(BigDecimal value) && isWithin(value, least, most)
                && value.stripTrailingZeros().scale() <= 0) {
            return value.intValueExact();
        }
        throw most == Integer.MAX_VALUE ? refused("must.whole.least", least) : refused("must.whole", least, most);
    }

    /// The number of a form, of which only this one is known.
    void form(int known) {
        if (!(scalar instanceof Datum.Number(BigDecimal value)) || value.compareTo(BigDecimal.valueOf(known)) != 0) {
            throw refused("must.form", known);
        }
    }

    public BigDecimal number(double least, double most) {
        if (scalar instanceof Datum.Number(BigDecimal value) && isWithin(value, least, most)) {
            return value;
        }
        throw refused("must.number", plain(least), plain(most));
    }

    private static boolean isWithin(BigDecimal value, double least, double most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// Two numbers in px, the smallest allowed one being given.
    Point pair(int least) {
        if (!isList || items.size() != 2) {
            throw refused("must.pair");
        }
        return new Point(items.get(0).number(least, FARTHEST).doubleValue(),
                items.get(1).number(least, FARTHEST).doubleValue());
    }

    <E extends Term> E word(List<E> choices) {
        if (scalar instanceof Datum.Text(String value)) {
            for (E choice : choices) {
                if (choice.word().equals(value)) {
                    return choice;
                }
            }
        }
        throw refused("must.word", String.join(", ", choices.stream().map(Term::word).toList()));
    }

    private UnreadableException refused(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = excerpt();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return error(key, all);
    }

    /// The value as text, cut short; of a container only its brackets.
    private String excerpt() {
        if (scalar == null) {
            return isList ? "[…]" : "{…}";
        }
        String text = JsonText.line(scalar);
        return text.length() <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT))) + "…";
    }

    /// A refusal of this value: the sentence of that key.
    UnreadableException error(String key, Object... arguments) {
        return refusal(WORDS.say(key, arguments));
    }

    /// A refusal of this value with a sentence of one's own.
    public UnreadableException refusal(String sentence) {
        String path = path();
        return new UnreadableException(
                path.isEmpty() ? WORDS.say("where", file, line) : WORDS.say("where.path", file, line, path), sentence);
    }

    Note note(String key, Object... arguments) {
        return new Note(line, path(), WORDS.say(key, arguments));
    }
}
