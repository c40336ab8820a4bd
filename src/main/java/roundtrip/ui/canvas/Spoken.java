package roundtrip.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import roundtrip.layout.Captions;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The drawing in words, for those who hear it: each part names itself, how it does, and its links.
final class Spoken {
    private static final Words WORDS = Words.in("canvas");

    private final Topology topology;
    private final Map<String, List<Link>> links = new LinkedHashMap<>();

    Spoken(Topology topology) {
        this.topology = topology;
        for (Link link : topology.links()) {
            links.computeIfAbsent(link.from(), _ -> new ArrayList<>()).add(link);
            if (!link.to().equals(link.from())) {
                links.computeIfAbsent(link.to(), _ -> new ArrayList<>()).add(link);
            }
        }
    }

    /// What is said of a part in that state, if there is such a part.
    Optional<String> of(String id, PartState state) {
        return Optional.ofNullable(topology.component(id)).map(component -> of(component, state));
    }

    String of(Component component, PartState state) {
        List<String> said = new ArrayList<>();
        String title = Captions.title(component);
        String kind = Captions.kindLabel(component);
        said.add(title);
        if (!kind.equals(title)) {
            said.add(kind);
        }
        String instead = state.detail();
        said.add(instead == null ? Captions.detail(topology, component) : instead);
        if (component.isService()) {
            said.add(WORDS.say("spoken.on", nameOf(component.host())));
        }
        links.getOrDefault(component.id(), List.of()).forEach(link -> said.add(link(link, component.id())));
        return String.join(WORDS.say("spoken.separator"), said);
    }

    private String link(Link link, String side) {
        String label = words(link);
        return link.from().equals(side)
                ? WORDS.say("spoken.to", label, nameOf(link.to()))
                : WORDS.say("spoken.from", label, nameOf(link.from()));
    }

    String of(Link link) {
        return WORDS.say("spoken.link", words(link), nameOf(link.from()), nameOf(link.to()));
    }

    String of(Group group) {
        return WORDS.say("spoken.group", Captions.title(group),
                Words.in("kinds").say("group." + group.kind().word()));
    }

    private String words(Link link) {
        String label = Captions.label(topology, link);
        return label.isEmpty() ? Words.in("kinds").say("link." + link.kind().word()) : label;
    }

    private String nameOf(String id) {
        Component component = topology.component(id);
        if (component != null) {
            return component.isService()
                    ? WORDS.say("spoken.service", Captions.title(component), nameOf(component.host()))
                    : Captions.title(component);
        }
        Group group = topology.group(id);
        return group == null ? id : Captions.title(group);
    }
}
