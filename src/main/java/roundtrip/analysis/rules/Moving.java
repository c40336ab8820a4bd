package roundtrip.analysis.rules;

import java.util.List;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Property;

/// Takes services to machines of their own.
final class Moving {
    private Moving() {}

    /// Moves a service to a new server that is guarded and watched like the old one.
    ///
    /// @return its new id
    static String toNewServer(Blueprint plan, String service) {
        Component old = plan.machine(service);
        List<Component> agents = plan.topology().services(old.id()).stream().filter(one -> one.kind() == Kind.AGENT)
                .toList();
        String server = plan.add(Kind.SERVER, Blueprint.alike(old.id()), old.name(), old.parent());
        if (old.common().hostFirewall()) {
            plan.state(server, Property.HOST_FIREWALL, true);
        }
        String moved = plan.move(service, server);
        agents.stream().limit(1).forEach(_ -> Fixes.watch(plan, server, Fixes.watcher(plan)));
        return moved;
    }
}
