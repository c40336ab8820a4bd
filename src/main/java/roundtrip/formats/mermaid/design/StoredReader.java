package roundtrip.formats.mermaid.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.UnreadableException;
import roundtrip.formats.json.ElementJson;
import roundtrip.formats.json.Passage;
import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Design;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Scenario;
import roundtrip.topology.Table;

/// Reads our comment lines. A line that is damaged is left out with a note, and so is what refers to a part that is not there:
/// the visible text then decides.
final class StoredReader {
    private static final int LAST_EXERCISE = 3;
    private static final Pattern VERSION_LINE = Pattern
            .compile("(?m)^[ \\t]*%%[ \\t]*\\{\"" + StoredWriter.DOCUMENT + "\":[ \\t]*(\\d{1,9})");

    private final Remarks remarks;
    private final StoredParts parts;
    private final List<Comment> foreign = new ArrayList<>();
    private final Drawn drawn = Drawn.nothing();
    private Design design = Design.empty();
    private Table<Scenario> scenarios = Table.empty();
    private Table<Acceptance> accepted = Table.empty();
    private MermaidOptions options = MermaidOptions.standard();
    private boolean isThere;
    private boolean isNewer;

    private StoredReader(Remarks remarks) {
        this.remarks = remarks;
        this.parts = new StoredParts(remarks);
    }

    /// Whether a text has comment lines of a version that knows more than this one.
    static boolean isNewer(String text) {
        Matcher version = VERSION_LINE.matcher(text);
        return version.find() && Integer.parseInt(version.group(1)) > StoredWriter.VERSION;
    }

    static Stored read(List<Comment> comments, Remarks remarks) {
        StoredReader reader = new StoredReader(remarks);
        comments.forEach(reader::comment);
        if (reader.isNewer) {
            return new Stored(false, Design.empty(), MermaidOptions.standard(), Drawn.nothing(), reader.foreign);
        }
        return new Stored(reader.isThere, reader.design.playing(reader.scenarios).accepting(reader.accepted)
                .with(reader.parts.topology()), reader.options, reader.drawn, reader.foreign);
    }

    private void comment(Comment comment) {
        String what = kind(comment.text());
        if (what == null) {
            foreign.add(comment);
            return;
        }
        try {
            Passage line = Passage.of("", comment.text(), comment.line());
            if (line.datum() instanceof Datum.Members(SequencedMap<String, Datum> members)) {
                take(what, line, members, comment.line());
            }
        } catch (UnreadableException _) {
            remarks.add(comment.line(), "stored.damaged");
        }
    }

    /// What our own line is about; null if it is somebody else's.
    private static @Nullable String kind(String text) {
        for (String what : List.of(StoredWriter.DOCUMENT, StoredWriter.GROUP, StoredWriter.NODE, StoredWriter.LINK,
                StoredWriter.SCENARIO, StoredWriter.ACCEPTED)) {
            if (text.startsWith("{\"" + what + "\":")) {
                return what;
            }
        }
        return null;
    }

    private void take(String what, Passage line, Map<String, Datum> members, int number) {
        Passage part = line.member(what);
        if (part == null) {
            return;
        }
        Map<String, Datum> look = members(members.get(StoredWriter.DRAWN));
        switch (what) {
            case StoredWriter.GROUP -> {
                Group group = ElementJson.readGroup(part, _ -> {});
                parts.add(group, number);
                draw(group.id(), look);
            }
            case StoredWriter.NODE -> {
                List<Component> node = ElementJson.readNode(part, _ -> {});
                parts.add(node, number);
                draw(node.getFirst().id(), look);
                node.stream().skip(1)
                        .forEach(service -> draw(service.id(), members(look.get("/" + service.localId()))));
            }
            case StoredWriter.LINK -> {
                Link link = ElementJson.readLink(part, _ -> {});
                parts.add(link, number);
                draw(link.id(), look);
            }
            case StoredWriter.SCENARIO -> {
                Scenario scenario = ElementJson.readScenario(part, _ -> {});
                scenarios = scenarios.with(scenario);
            }
            case StoredWriter.ACCEPTED -> accepted = accepted.with(ElementJson.readAcceptance(part, _ -> {}));
            default -> document(members, look, number);
        }
        isThere = true;
    }

    private void document(Map<String, Datum> members, Map<String, Datum> look, int number) {
        if (!(members.get(StoredWriter.DOCUMENT) instanceof Datum.Number(BigDecimal version))
                || version.compareTo(BigDecimal.valueOf(StoredWriter.VERSION)) > 0) {
            isNewer = true;
            remarks.add(number, "stored.newer");
            return;
        }
        Integer exercise = members.get("exercise") instanceof Datum.Number(BigDecimal value)
                && value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(LAST_EXERCISE)) <= 0
                        ? (Integer) value.intValue()
                        : null;
        SequencedMap<String, Datum> extras = members(members.get("extras"));
        design = new Design(text(members.get("id")), text(members.get("title")), exercise, design.topology(),
                Table.empty(), Table.empty(), extras.isEmpty() ? Extras.none() : new Extras(extras));
        options = OptionsJson.read(look);
    }

    private void draw(String id, Map<String, Datum> look) {
        String visible = text(look.get("id"));
        String label = text(look.get("label"));
        if (visible != null) {
            drawn.ids().put(id, visible);
        }
        if (label != null) {
            drawn.labels().put(id, label);
        }
    }

    private static @Nullable String text(@Nullable Datum datum) {
        return datum instanceof Datum.Text(String value) ? value : null;
    }

    private static SequencedMap<String, Datum> members(@Nullable Datum datum) {
        return datum instanceof Datum.Members(SequencedMap<String, Datum> values) ? values : new LinkedHashMap<>();
    }
}
