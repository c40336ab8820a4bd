package roundtrip.ui.shell;

import roundtrip.editing.Selection;
import roundtrip.layout.Captions;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// Says what is selected.
final class Selected {
    private Selected() {}

    static String said(Topology topology, Selection selection) {
        Words words = Words.in("ui");
        if (selection.isEmpty()) {
            return words.say("status.nothing");
        }
        String only = selection.only();
        return only == null
                ? words.say("status.many", selection.ids().size())
                : words.say("status.one", name(topology, only));
    }

    /// What an element is called.
    static String name(Topology topology, String id) {
        Component part = topology.component(id);
        Group group = topology.group(id);
        Link link = topology.link(id);
        if (part != null) {
            return Captions.title(part);
        }
        return group != null
                ? Captions.title(group)
                : link == null ? id : Words.in("kinds").say("link." + link.kind().word());
    }
}
