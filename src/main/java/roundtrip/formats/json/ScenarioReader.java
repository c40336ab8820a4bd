package roundtrip.formats.json;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.topology.Attributes;
import roundtrip.topology.Component;
import roundtrip.topology.Incident;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Table;
import roundtrip.topology.Terms.Deed;
import roundtrip.topology.Topology;
import roundtrip.topology.Traffic;

/// Reads scenarios: what they speak of must be there, and times, rates and weights must be possible.
final class ScenarioReader {
    private static final int HEAVIEST = 256;
    /// What no balancer can ever have as a backend, however the drawing is changed.
    private static final Set<Kind> NEVER_BEHIND = EnumSet.of(Kind.CLIENT, Kind.DNS);

    private final References references;
    /// What they are about; absent for scenarios that travel alone.
    private final @Nullable Topology topology;
    private final Consumer<Note> notes;
    private final PropertyReader properties;

    ScenarioReader(References references, @Nullable Topology topology, Consumer<Note> notes) {
        this.references = references;
        this.topology = topology;
        this.notes = notes;
        properties = new PropertyReader(references, notes);
    }

    Table<Scenario> all(List<Passage> scenarios) {
        Map<String, Passage> owners = new HashMap<>();
        for (Passage scenario : scenarios) {
            Passage id = new Members(scenario).required("id");
            Passage first = owners.putIfAbsent(id.text(), id);
            if (first != null) {
                throw id.error("id.twice", JsonText.quoted(id.text()), first.path(), first.line());
            }
        }
        return Table.of(scenarios.stream().map(this::scenario).toList());
    }

    Scenario scenario(Passage json) {
        Members members = new Members(json);
        Passage id = members.required("id");
        if (id.text().isEmpty()) {
            throw id.error("id.empty");
        }
        return new Scenario(id.text(), members.text("name"), members.attributes(Scenario.PROPERTIES, properties),
                members.list("traffic").stream().map(this::traffic).toList(),
                members.list("events").stream().map(this::incident).toList(), members.rest("scenario", notes));
    }

    private Traffic traffic(Passage json) {
        Members members = new Members(json);
        Passage client = members.required("client");
        String id = references.client(client);
        Component user = topology == null ? null : topology.component(id);
        if (topology != null && (user == null || user.kind() != Kind.CLIENT)) {
            throw client.error("scenario.client", JsonText.quoted(client.text()));
        }
        Attributes given = members.attributes(Traffic.PROPERTIES, properties);
        Passage to = json.member(Property.TO_MS.name());
        if (to != null && given.given(Property.TO_MS).isPresent()
                && given.get(Property.TO_MS).compareTo(given.get(Property.FROM_MS)) < 0) {
            throw to.error("scenario.backwards", given.get(Property.TO_MS), given.get(Property.FROM_MS));
        }
        return new Traffic(id, given, members.rest("traffic", notes));
    }

    private Incident incident(Passage json) {
        Members members = new Members(json);
        members.required(Property.AT_MS.name());
        members.required(Property.OP.name());
        Passage target = members.required("target");
        Incident read = new Incident(references.target(target), members.attributes(Incident.PROPERTIES, properties),
                members.rest("events", notes));
        if (topology != null && read.op() == Deed.CUT && topology.link(read.target()) == null) {
            throw target.error("scenario.cut", JsonText.quoted(target.text()));
        }
        Component part = topology == null ? null : topology.component(read.target());
        if (read.op().isOrder() && part != null && NEVER_BEHIND.contains(part.kind())) {
            throw target.error("scenario.order", JsonText.quoted(target.text()), read.op().word());
        }
        if (read.op() == Deed.PROMOTE && topology != null && (part == null || part.kind() != Kind.DATABASE)) {
            throw target.error("scenario.promote", JsonText.quoted(target.text()));
        }
        check(read, members);
        return read;
    }

    private static void check(Incident incident, Members members) {
        Passage factor = members.object().member(Property.FACTOR.name());
        BigDecimal given = incident.given().given(Property.FACTOR).orElse(null);
        if (incident.op() == Deed.WEIGHT) {
            (factor == null || given == null ? members.required(Property.FACTOR.name()) : factor).whole(0, HEAVIEST);
        } else if (incident.op() == Deed.SLOW && factor != null && given != null && given.signum() == 0) {
            throw factor.error("scenario.still");
        }
    }
}
