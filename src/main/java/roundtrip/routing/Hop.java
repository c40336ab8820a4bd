package roundtrip.routing;

import java.util.List;

/// One step of a request, from component to component.
///
/// @param via links and transparent nodes on the way, in order (`l1`, `fw`, `l2`); empty inside a server and on a way that is
/// only implied by DNS
/// @param links the links among them
/// @param nodes the transparent nodes among them
/// @param encrypted whether nobody on the way can read along
/// @param lost whether something on the way, or its end, is broken: a request sent here gets no answer
public record Hop(String from, List<String> via, List<String> links, List<String> nodes, String to, boolean encrypted,
        boolean lost) {
    public Hop {
        via = List.copyOf(via);
        links = List.copyOf(links);
        nodes = List.copyOf(nodes);
    }
}
