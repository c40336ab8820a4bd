package roundtrip.report;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.DnsRecord;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Role;
import roundtrip.topology.Topology;
import roundtrip.words.Harmless;
import roundtrip.words.Words;

/// A design for somebody who cannot see it: its parts, what lies in what, and who speaks with whom.
public final class DesignText {
    private final Topology topology;
    private final Words words = Words.in("report");

    private DesignText(Topology topology) {
        this.topology = topology;
    }

    /// @param title what it is called if it has no title of its own
    public static String page(String title, Design design) {
        DesignText text = new DesignText(design.topology());
        return Harmless.line(Objects.requireNonNullElse(design.title(), title)) + "\n\n" + text.parts() + text.links();
    }

    private String parts() {
        Columns columns = new Columns();
        for (Component node : topology.nodes().toList()) {
            columns.row(node.id(), Naming.name(node), Naming.kind(node), facts(node));
            for (Component service : topology.services(node.id())) {
                columns.row(words.say("design.inside", service.id()), Naming.name(service), Naming.kind(service), "");
            }
        }
        return topology.components().isEmpty()
                ? words.say("design.empty") + '\n'
                : words.say("design.parts") + '\n' + columns.page();
    }

    private String facts(Component node) {
        StringBuilder facts = new StringBuilder();
        node.common().ip().ifPresent(address -> add(facts, address));
        if (node.role() instanceof Role.Dns dns) {
            dns.records().stream().map(DesignText::told).forEach(record -> add(facts, record));
        }
        if (node.role() instanceof Role.LoadBalancer balancer) {
            add(facts, words.say("algorithm", balancer.algorithm().word().replace('-', ' ')));
        }
        Group group = group(node.parent());
        if (group != null) {
            add(facts, words.say("design.group", Naming.name(group)));
        }
        return facts.toString();
    }

    private static String told(DnsRecord record) {
        return Harmless.line(record.name() + ' ' + record.type() + ' ' + record.value());
    }

    private @Nullable Group group(@Nullable String id) {
        return id == null ? null : topology.group(id);
    }

    private void add(StringBuilder facts, String fact) {
        facts.append(facts.isEmpty() ? "" : words.say("list")).append(Harmless.line(fact));
    }

    private String links() {
        Columns columns = new Columns();
        for (Link link : topology.links()) {
            columns.row(link.id(), words.say("design.link", link.from(), link.to()), Naming.kind(link), spoken(link));
        }
        return topology.links().isEmpty() ? "" : '\n' + words.say("design.links") + '\n' + columns.page();
    }

    private String spoken(Link link) {
        StringBuilder spoken = new StringBuilder();
        link.protocol().ifPresent(word -> add(spoken, word.toUpperCase(Locale.ROOT)));
        link.port().ifPresent(port -> add(spoken, words.say("port", port)));
        if (link.encrypted()) {
            add(spoken, words.say("encrypted"));
        }
        return spoken.toString();
    }
}
