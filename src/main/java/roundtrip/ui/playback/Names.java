package roundtrip.ui.playback;

import roundtrip.layout.Captions;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// What parts are called in lists: a service alone where its name is the only one, else with its machine.
final class Names {
    private Names() {}

    static String of(Topology topology, String id) {
        Component part = topology.component(id);
        Group group = topology.group(id);
        Link link = topology.link(id);
        if (part != null) {
            return of(topology, part);
        }
        return group != null
                ? Captions.title(group)
                : link != null
                        ? Words.in("playback").say("road", of(topology, link.from()), of(topology, link.to()))
                        : id;
    }

    private static String of(Topology topology, Component part) {
        String title = Captions.title(part);
        boolean alone = topology.components().stream().filter(other -> Captions.title(other).equals(title))
                .count() == 1;
        return !part.isService() || alone
                ? title
                : Words.in("playback").say("service", title, of(topology, part.host()));
    }
}
