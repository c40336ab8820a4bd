package roundtrip.formats.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.topology.Acceptance;
import roundtrip.topology.Attributes;
import roundtrip.topology.Common;
import roundtrip.topology.Component;
import roundtrip.topology.Datum;
import roundtrip.topology.Extras;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Incident;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Scenario;
import roundtrip.topology.Traffic;
import roundtrip.topology.Trait;

/// Single parts as JSON, for the native form and for formats that carry parts inside their own text. Reading takes ids and
/// references as they are written and does not check that they exist.
public final class ElementJson {
    private ElementJson() {}

    /// A machine with its services, or, without any, a machine or service alone. A service has the id that it has in its machine.
    public static Datum.Members node(Component component, List<Component> services) {
        Extras extras = component.extras();
        String strange = strangeKind(component);
        Draft draft = new Draft(extras).text("id", component.localId())
                .text("kind", strange == null ? component.kind().word() : strange)
                .text("name", component.writtenName());
        if (!component.isService()) {
            draft.text("group", component.parent());
        }
        draft.attributes(Common.PROPERTIES, component.common().given());
        if (strange != null && component.role().given().given(Property.WORD).filter(strange::equals).isPresent()) {
            draft.put(Property.WORD.name(), null, new Datum.Text(strange)::equals)
                    .attributes(List.of(), component.role().given().without(Property.WORD));
        } else {
            draft.attributes(component.kind().properties(), component.role().given());
        }
        draft.placement(component.placement());
        return (component.isService()
                ? draft
                : draft.list("services", services.stream().map(service -> node(service, List.of())).toList()))
                .members();
    }

    public static Datum.Members component(Component component) {
        return node(component, List.of());
    }

    public static Datum.Members link(Link link) {
        return new Draft(link.extras()).text("id", link.id()).text("kind", link.kind().word())
                .text("from", link.from()).text("to", link.to())
                .attributes(link.kind().properties(), link.given())
                .list("bends", link.bends().stream().map(bend -> PropertyWriter.pair(bend, -Passage.FARTHEST)).toList())
                .text("label", link.label()).members();
    }

    public static Datum.Members group(Group group) {
        String strange = ElementReader.strangeKind(group.extras());
        boolean isStrange = strange != null && group.kind() == ElementReader.NAMELESS_GROUP
                && GroupKind.of(strange).isEmpty();
        return new Draft(group.extras()).text("id", group.id())
                .text("kind", isStrange ? strange : group.kind().word())
                .text("name", group.writtenName()).text("parent", group.parent())
                .attributes(Group.PROPERTIES, group.given()).placement(group.placement()).members();
    }

    public static Datum.Members scenario(Scenario scenario) {
        return new Draft(scenario.extras()).text("id", scenario.id()).text("name", scenario.name())
                .attributes(Scenario.PROPERTIES, scenario.given())
                .list("traffic", scenario.traffic().stream().map(ElementJson::traffic).toList())
                .list("events", scenario.events().stream().map(ElementJson::incident).toList()).members();
    }

    public static Datum.Members acceptance(Acceptance acceptance) {
        return new Draft(acceptance.extras()).text("rule", acceptance.rule()).text("subject", acceptance.subject())
                .text("reason", acceptance.reason()).text("as", acceptance.as()).members();
    }

    private static Datum.Members traffic(Traffic traffic) {
        return new Draft(traffic.extras()).text("client", traffic.client())
                .attributes(Traffic.PROPERTIES, traffic.given()).members();
    }

    private static Datum.Members incident(Incident incident) {
        Attributes given = incident.given();
        return new Draft(incident.extras())
                .put(Property.AT_MS.name(), PropertyWriter.given(Property.AT_MS, given))
                .put(Property.OP.name(), PropertyWriter.given(Property.OP, given)).text("target", incident.target())
                .attributes(Incident.PROPERTIES, given).members();
    }

    /// A machine and its services.
    ///
    /// @throws roundtrip.formats.UnreadableException if the passage is no such element (the others as well)
    public static List<Component> readNode(Passage json, Consumer<Note> notes) {
        return new ElementReader(References.AS_WRITTEN, notes).node(json);
    }

    /// A service of that machine.
    public static Component readService(Passage json, String host, Consumer<Note> notes) {
        return new ElementReader(References.AS_WRITTEN, notes).service(json, host);
    }

    public static Link readLink(Passage json, Consumer<Note> notes) {
        return new ElementReader(References.AS_WRITTEN, notes).link(json);
    }

    public static Group readGroup(Passage json, Consumer<Note> notes) {
        return new ElementReader(References.AS_WRITTEN, notes).group(json);
    }

    public static Scenario readScenario(Passage json, Consumer<Note> notes) {
        return new ScenarioReader(References.AS_WRITTEN, null, notes).scenario(json);
    }

    public static Acceptance readAcceptance(Passage json, Consumer<Note> notes) {
        return new AcceptanceReader(References.AS_WRITTEN, notes).acceptance(json);
    }

    /// The kind word of the file, while the part still has no meaning of ours.
    private static @Nullable String strangeKind(Component component) {
        if (component.kind() != Kind.OTHER) {
            return null;
        }
        Trait standing = component.isService() ? Trait.SERVICE : Trait.NODE;
        return Optional.ofNullable(ElementReader.strangeKind(component.extras()))
                .filter(word -> Kind.of(word).filter(kind -> kind.has(standing)).isEmpty()).orElse(null);
    }
}
