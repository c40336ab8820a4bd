package roundtrip.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Ends;
import roundtrip.routing.Impact;
import roundtrip.routing.Network;
import roundtrip.routing.Step;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Terms.Switching;
import roundtrip.topology.Topology;

/// What a rule is handed: the design, and what the rules have in common, computed when it is first asked for.
public final class Inspection {
    private final Design design;
    private final BooleanSupplier enough;
    private final Network network;
    private final Guards guards;
    private final List<DataSet> dataSets;
    private final LinkEnds linkEnds;
    private final Names names;
    private final Map<String, Backends> backends = new LinkedHashMap<>();
    private final Map<List<String>, Farm> farms = new HashMap<>();
    private @Nullable Impact impact;
    private @Nullable Losses losses;
    private @Nullable Losses switched;

    public Inspection(Design design) {
        this(design, () -> false);
    }

    /// For somebody who may lose interest: then what takes long ends with a [java.util.concurrent.CancellationException].
    Inspection(Design design, BooleanSupplier enough) {
        this.design = design;
        this.enough = enough;
        network = Network.of(design.topology());
        guards = new Guards(design.topology());
        dataSets = DataSet.of(design.topology());
        names = new Names(design.topology());
        linkEnds = new LinkEnds(design.topology(), network.ends());
    }

    public Design design() {
        return design;
    }

    public Topology topology() {
        return design.topology();
    }

    public Network network() {
        return network;
    }

    public Ends ends() {
        return network.ends();
    }

    public Names names() {
        return names;
    }

    public Guards guards() {
        return guards;
    }

    public List<DataSet> dataSets() {
        return dataSets;
    }

    /// What failures take away from the design as it was drawn; see also [#losses].
    public Impact impact() {
        Impact known = impact;
        if (known == null) {
            known = network.impact();
            impact = known;
        }
        return known;
    }

    public Losses losses() {
        Losses known = losses;
        if (known == null) {
            known = Losses.of(network, impact(), enough);
            losses = known;
        }
        return known;
    }

    /// As [#losses], if somebody switched manual standbys on in time.
    public Losses lossesWithManualStandbys() {
        Losses known = switched;
        if (known == null) {
            known = topology().links().stream().noneMatch(Inspection::isManual)
                    ? losses()
                    : Losses.of(topology().withLinks(topology().links().map(Inspection::automatic)), enough);
            switched = known;
        }
        return known;
    }

    private static boolean isManual(Link link) {
        return link.standby().orElse(null) == Switching.MANUAL;
    }

    private static Link automatic(Link link) {
        return isManual(link)
                ? link.with(Property.STANDBY, Switching.AUTOMATIC)
                : link;
    }

    public Backends backends(Component balancer) {
        return backends.computeIfAbsent(balancer.id(), _ -> {
            List<Step> steps = network.steps(balancer).stream().filter(Backends::goesOn).toList();
            return new Backends(balancer, steps, farm(steps.stream().map(Step::to).toList()));
        });
    }

    private Farm farm(List<Component> asked) {
        return farms.computeIfAbsent(asked.stream().map(Component::id).toList(), _ -> new Farm(network, asked));
    }

    public Stream<Component> components() {
        return topology().components().stream();
    }

    public Stream<Component> of(Kind kind) {
        return topology().of(kind);
    }

    public List<Component> users() {
        return of(Kind.CLIENT).filter(Inspection::isUser).toList();
    }

    public static boolean isUser(Component component) {
        return component.role() instanceof Role.Client client && client.audience() == Audience.USER;
    }

    public Stream<Link> links(LinkKind kind) {
        return topology().links().stream().filter(link -> link.kind() == kind);
    }

    public Optional<Component> from(Link link) {
        return ends().from(link);
    }

    public Optional<Component> to(Link link) {
        return ends().to(link);
    }

    /// The links that end at a component, and those that mean it when they end at its server.
    public Stream<Link> into(Component component) {
        return linkEnds.into(component.id()).stream();
    }

    /// The links that begin at a component, and those that mean it when they begin at its server.
    public Stream<Link> outOf(Component component) {
        return linkEnds.outOf(component.id()).stream();
    }

    /// The links with an end at a component; of a machine those of its services too.
    public Stream<Link> at(String component) {
        List<String> parts = new ArrayList<>(List.of(component));
        ends().services(component).forEach(service -> parts.add(service.id()));
        return linkEnds.at(parts).stream();
    }

    /// The machine of a component.
    public Component machine(Component component) {
        return guards.machine(component);
    }

    public List<Component> services(Component machine) {
        return ends().services(machine.id());
    }

    /// By which id findings name a component: a service that is alone on its server, agents not counted, by that server.
    public String subject(Component component) {
        boolean alone = component.isService() && component.kind() != Kind.AGENT
                && machine(component).kind() == Kind.SERVER && workers(machine(component)).size() == 1;
        return alone ? component.host() : component.id();
    }

    /// The services of a machine but its agents.
    public List<Component> workers(Component machine) {
        return services(machine).stream().filter(service -> service.kind() != Kind.AGENT).toList();
    }
}
