package roundtrip.formats.drawio;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.ElementJson;
import roundtrip.formats.json.Passage;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Extras;
import roundtrip.topology.Identified;
import roundtrip.topology.Table;

/// What the root cell of our files remembers of the document.
///
/// @param design without its topology
/// @param page the name that the page had
/// @param hidden the memories of the links that are not drawn
record Document(Design design, String page, List<Datum> hidden) {
    static final String VERSION = "roundtrip";
    static final int CURRENT = 1;
    static final String ID = "id";
    static final String TITLE = "title";
    static final String EXERCISE = "exercise";
    static final String EXTRAS = "extras";
    static final String SCENARIOS = "scenarios";
    static final String ACCEPTED = "accepted";
    static final String PAGE = "page";
    static final String HIDDEN = "hidden";
    private static final int LAST_EXERCISE = 3;

    static Document none() {
        return new Document(Design.empty(), "", List.of());
    }

    /// @throws UnreadableException if it is damaged
    static Document of(String json, int line) {
        if (!(Passage.of("", json, Math.max(1, line))
                .datum() instanceof Datum.Members(SequencedMap<String, Datum> members))) {
            throw new UnreadableException("", json);
        }
        Integer exercise = members.get(EXERCISE) instanceof Datum.Number(BigDecimal value) && value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(LAST_EXERCISE)) <= 0 ? (Integer) value.intValue() : null;
        SequencedMap<String, Datum> extras = members.get(
                EXTRAS) instanceof Datum.Members(SequencedMap<String, Datum> values) ? values : new LinkedHashMap<>();
        String page = text(members, PAGE);
        return new Document(new Design(text(members, ID), text(members, TITLE), exercise,
                Design.empty().topology(), list(members, SCENARIOS, line, ElementJson::readScenario),
                list(members, ACCEPTED, line, ElementJson::readAcceptance),
                extras.isEmpty() ? Extras.none() : new Extras(extras)),
                page == null ? "" : page,
                members.get(HIDDEN) instanceof Datum.Items(List<Datum> links) ? links : List.of());
    }

    private static <E extends Identified> Table<E> list(SequencedMap<String, Datum> members, String name, int line,
            BiFunction<Passage, Consumer<Note>, E> reader) {
        Table<E> list = Table.empty();
        if (members.get(name) instanceof Datum.Items(List<Datum> all)) {
            for (Datum one : all) {
                list = list.with(reader.apply(Passage.of("", one, Math.max(1, line)), _ -> {}));
            }
        }
        return list;
    }

    /// Whether a later version of the program wrote it.
    static boolean isNewer(String json) {
        try {
            return Passage.of("", json, 1).datum() instanceof Datum.Members(SequencedMap<String, Datum> members)
                    && members.get(VERSION) instanceof Datum.Number(BigDecimal version)
                    && version.compareTo(BigDecimal.valueOf(CURRENT)) > 0;
        } catch (UnreadableException _) {
            return false;
        }
    }

    private static @Nullable String text(SequencedMap<String, Datum> members, String name) {
        return members.get(name) instanceof Datum.Text(String value) ? value : null;
    }
}
