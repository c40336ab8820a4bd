package roundtrip.routing;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import roundtrip.topology.Component;
import roundtrip.topology.Link;

/// What is dead and what is cut. Everything else is as drawn.
public final class Failure {
    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final Numbers dead;
    private final Numbers cut;
    private final Numbers promoted;
    private final Numbers deferred;

    Failure(Parts<Component> parts, Parts<Link> links, Numbers dead, Numbers cut) {
        this(parts, links, dead, cut, Numbers.NONE, Numbers.NONE);
    }

    private Failure(Parts<Component> parts, Parts<Link> links, Numbers dead, Numbers cut, Numbers promoted,
            Numbers deferred) {
        this.parts = parts;
        this.links = links;
        this.dead = dead;
        this.cut = cut;
        this.promoted = promoted;
        this.deferred = deferred;
    }

    /// The dead components, those inside dead machines and groups too.
    public List<String> dead() {
        return dead.stream().mapToObj(number -> parts.at(number).id()).toList();
    }

    public List<String> cut() {
        return cut.stream().mapToObj(number -> links.at(number).id()).toList();
    }

    public boolean isDead(String component) {
        int number = parts.number(component);
        return number >= 0 && dead.has(number);
    }

    public boolean isCut(String link) {
        int number = links.number(link);
        return number >= 0 && cut.has(number);
    }

    /// The same with replicas that somebody has made primaries.
    ///
    /// @param replicas ids of databases; others count for nothing
    public Failure promoting(Collection<String> replicas) {
        return new Failure(parts, links, dead, cut, with(promoted, replicas), deferred);
    }

    /// The same while the promotion of these replicas is not through: they only read as yet.
    ///
    /// @param replicas ids of databases; others count for nothing
    public Failure deferring(Collection<String> replicas) {
        return replicas.isEmpty()
                ? this
                : new Failure(parts, links, dead, cut, promoted, with(deferred, replicas));
    }

    private Numbers with(Numbers known, Collection<String> more) {
        return Numbers.of(IntStream.concat(known.stream(),
                more.stream().mapToInt(parts::number).filter(number -> number >= 0)));
    }

    boolean isDeferred(int component) {
        return deferred.has(component);
    }

    /// Whom somebody has made a primary.
    Numbers promoted() {
        return promoted;
    }

    boolean isNothing() {
        return dead.isEmpty() && cut.isEmpty() && promoted.isEmpty();
    }

    Numbers deadParts() {
        return dead;
    }

    Numbers cutLinks() {
        return cut;
    }

    boolean isCut(int link) {
        return cut.has(link);
    }

    boolean isDead(int component) {
        return dead.has(component);
    }

    boolean isCut(Arc arc) {
        return arc.number() >= 0 && cut.has(arc.number());
    }
}
