package roundtrip.routing;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import roundtrip.topology.Component;
import roundtrip.topology.Link;

/// What is dead and what is cut. Everything else is as drawn.
public final class Failure {
    private final Parts<Component> parts;
    private final Parts<Link> links;
    private final BitSet dead;
    private final BitSet cut;
    private final BitSet promoted;
    private final BitSet deferred;

    Failure(Parts<Component> parts, Parts<Link> links, BitSet dead, BitSet cut) {
        this(parts, links, dead, cut, new BitSet(), new BitSet());
    }

    private Failure(Parts<Component> parts, Parts<Link> links, BitSet dead, BitSet cut, BitSet promoted,
            BitSet deferred) {
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
        return number >= 0 && dead.get(number);
    }

    public boolean isCut(String link) {
        int number = links.number(link);
        return number >= 0 && cut.get(number);
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

    private BitSet with(BitSet known, Collection<String> more) {
        BitSet all = (BitSet) known.clone();
        more.stream().mapToInt(parts::number).filter(number -> number >= 0).forEach(all::set);
        return all;
    }

    boolean isDeferred(int component) {
        return deferred.get(component);
    }

    /// Whom somebody has made a primary.
    BitSet promoted() {
        return (BitSet) promoted.clone();
    }

    boolean isNothing() {
        return dead.isEmpty() && cut.isEmpty() && promoted.isEmpty();
    }

    /// The first dead component from that number on; -1 if there is none.
    int nextDead(int from) {
        return dead.nextSetBit(from);
    }

    int nextCut(int from) {
        return cut.nextSetBit(from);
    }

    boolean isCut(int link) {
        return cut.get(link);
    }

    BitSet alive(BitSet components) {
        BitSet alive = (BitSet) components.clone();
        alive.andNot(dead);
        return alive;
    }

    boolean touches(BitSet components) {
        return dead.intersects(components);
    }

    boolean touches(BitSet components, BitSet theirLinks) {
        return dead.intersects(components) || cut.intersects(theirLinks);
    }

    boolean isDead(int component) {
        return dead.get(component);
    }

    boolean isCut(Arc arc) {
        return arc.number() >= 0 && cut.get(arc.number());
    }
}
