package roundtrip.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Allowance;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Term;
import roundtrip.topology.Terms;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The words on cards: the title of a part and its one line of detail.
public final class Captions {
    private static final String SEPARATOR = "separator";

    private Captions() {}

    private static String say(String key, Object... arguments) {
        return Words.in("captions").say(key, arguments);
    }

    /// Its name, on one line; without a name the label of its kind.
    public static String title(Component component) {
        return named(component.name(), kindLabel(component));
    }

    /// Its name, on one line; without a name the label of its kind.
    public static String title(Group group) {
        return named(group.name(), Words.in("kinds").say("group." + group.kind().word()));
    }

    /// The words on the frame of a group: its title, and whether it is public.
    public static String caption(Group group) {
        return group.given().given(Property.PUBLIC).orElse(false) ? joined(title(group), say("public")) : title(group);
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name.strip().replaceAll("\\s+", " ");
    }

    /// What a part is: "Load balancer", "Primary database".
    public static String kindLabel(Component component) {
        Words kinds = Words.in("kinds");
        String plain = "kind." + component.kind().word();
        String exact = plain + '.' + roleWord(component.role());
        return kinds.say(kinds.has(exact) ? exact : plain);
    }

    private static String roleWord(Role role) {
        return switch (role) {
            case Role.Client client -> client.audience().word();
            case Role.Database database -> database.role().word();
            default -> "";
        };
    }

    /// The words on a link, `""` if it has none.
    public static String label(Topology topology, Link link) {
        return LinkCaptions.label(topology, link);
    }

    /// Whether the label of a link carries a closed lock.
    public static boolean locked(Topology topology, Link link) {
        return link.encrypted() && !label(topology, link).isEmpty();
    }

    /// What a part does, in one line.
    public static String detail(Topology topology, Component component) {
        String detail = switch (component.role()) {
            case Role.Client client -> say("client." + client.audience().word());
            case Role.Dns dns -> dns(dns);
            case Role.Cdn _ -> say("cdn");
            case Role.Filter _ -> filter(component);
            case Role.LoadBalancer balancer -> balancer(topology, component, balancer);
            case Role.Server _ -> contents(topology, component);
            case Role.Web _ -> web(topology, component);
            case Role.App app -> app.readOnly() ? joined(say("app"), say("read-only")) : say("app");
            case Role.Database database -> database(database);
            case Role.Cache _ -> say("cache");
            case Role.Queue _ -> say("queue");
            case Role.ObjectStorage _ -> say("object-storage");
            case Role.Monitoring monitoring -> say(
                    monitoring.given().get(Property.EXTERNAL) ? "monitoring.external" : "monitoring");
            case Role.Agent agent -> agent(agent);
            case Role.Plain plain -> plain(component, plain);
        };
        int instances = component.common().instances();
        return instances > 1 ? joined(detail, say("instances", instances)) : detail;
    }

    private static String joined(String... parts) {
        return String.join(say(SEPARATOR), parts);
    }

    private static String dns(Role.Dns dns) {
        return dns.zone().or(() -> dns.records().stream().map(record -> record.name()).findFirst())
                .orElseGet(() -> say("dns"));
    }

    private static String filter(Component filter) {
        String ports = filter.common().allow().stream().map(Allowance::port).filter(Objects::nonNull).distinct()
                .map(String::valueOf).collect(Collectors.joining(say("list")));
        return ports.isEmpty() ? say(filter.kind().word()) : say("firewall.ports", ports);
    }

    private static String balancer(Topology topology, Component component, Role.LoadBalancer balancer) {
        return Wiring.addressTakenOver(topology, component).map(address -> say("balancer.passive", address))
                .orElseGet(() -> {
                    String algorithm = say("algorithm." + balancer.algorithm().word());
                    int backends = Wiring.backends(topology, component.id()).size();
                    return backends == 0
                            ? algorithm
                            : Words.in("captions").count("balancer.backends", backends,
                                    algorithm);
                });
    }

    /// The services of a machine in one line: "nginx · app · MySQL primary". Agents are named only if there is nothing else.
    public static String contents(Topology topology, Component machine) {
        List<Component> all = topology.services(machine.id());
        List<Component> working = all.stream().filter(service -> service.kind() != Kind.AGENT).toList();
        List<Component> services = working.isEmpty() ? all : working;
        return services.isEmpty()
                ? say("server.empty")
                : services.stream().map(Captions::shortName).collect(Collectors.joining(say(SEPARATOR)));
    }

    private static String shortName(Component service) {
        String title = title(service);
        if (!title.equalsIgnoreCase(kindLabel(service))) {
            return title;
        }
        Words captions = Words.in("captions");
        String plain = "short." + service.kind().word();
        String exact = plain + '.' + roleWord(service.role());
        return captions.has(exact) ? captions.say(exact) : captions.has(plain) ? captions.say(plain) : title;
    }

    private static String web(Topology topology, Component web) {
        String what = title(web).equalsIgnoreCase(kindLabel(web)) ? say("web.unnamed") : say("web");
        return Wiring.portOf(topology, web.id()).map(port -> joined(what, say("port", port))).orElse(what);
    }

    private static String database(Role.Database database) {
        return database.isReplica() && database.promote() == Terms.Switching.AUTOMATIC
                ? say("database.replica.promoted")
                : say("database." + database.role().word());
    }

    private static String agent(Role.Agent agent) {
        List<String> metrics = new ArrayList<>();
        for (Term metric : agent.collects()) {
            metrics.add(say("metric." + metric.word()));
        }
        return metrics.isEmpty() ? say("agent") : say("agent.collects", String.join(say("list"), metrics));
    }

    private static String plain(Component component, Role.Plain plain) {
        if (component.kind() == Kind.FILES) {
            return say(title(component).equalsIgnoreCase(kindLabel(component)) ? "files.unnamed" : "files");
        }
        return plain.given().given(Property.WORD).orElseGet(() -> say("other"));
    }

    /// All that cards say of a topology, for search and screen readers: title and detail of each part in order.
    public static Stream<String> all(Topology topology) {
        return topology.components().stream().map(part -> joined(title(part), detail(topology, part)));
    }
}
