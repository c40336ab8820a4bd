package roundtrip.routing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All situations that a request of the intact drawing, or of any that is left of it, can be in: at this component, for this
/// purpose and data set, having passed an application or not. Each has *lanes* to the next ones. Numbers in arrays.
///
/// On a ring it also matters which of the ring a walk has entered. Either standpoints there are told apart by that, which is
/// exact but grows beyond all bounds with the ring, or they are not, and [Rings] must say whether the answer can be had so.
///
/// Where writes fare as reads do, they stand where those stand. Linear in components and arrows for each data set, as long as rings
/// are small or not told apart.
final class Standpoints {
    /// More standpoints on rings than that are too many to be told apart.
    private static final int MANY = 2_000;
    static final int NONE = -1;

    private record OnRing(int at, int matter, BitSet entered) {}

    private final Plan plan;
    private final boolean apart;
    private final Map<OnRing, Integer> onRings = new HashMap<>();
    private final Map<Integer, Trail> trails = new HashMap<>();
    private final int[] latestAt;
    private final int reached;
    private boolean tooMany;
    private boolean firewallsOnRings;

    final Ranks ranks;
    final Outlook outlook;
    final Lanes lanes;
    int count;
    int[] at;
    /// As [Matter] tells them.
    private int[] matters;
    private Manner[] manners;
    /// The one found before at the same component.
    private int[] earlier;
    /// Where the lanes of a standpoint begin; those of the next one follow.
    int[] first;
    int[] last;
    /// Of a standpoint for writes that is on a ring: the one for reads at the same place.
    int[] reading;

    /// @param apart whether standpoints on rings are told apart by what has been entered
    Standpoints(Plan plan, boolean apart) {
        this.plan = plan;
        this.apart = apart;
        int room = 2 * plan.parts.size() + 1; // about enough for one data set: as many for writes as for reads
        at = new int[room];
        matters = new int[room];
        manners = new Manner[room];
        earlier = new int[room];
        first = new int[room];
        last = new int[room];
        reading = new int[room];
        lanes = new Lanes(2 * plan.arcs.all().size() + 1);
        outlook = new Outlook(plan);
        ranks = new Ranks(this, new Dependence(plan, this));
        latestAt = new int[plan.parts.size()];
        Arrays.fill(latestAt, NONE);
        for (int set = 0; set < plan.dataSets.names().size(); set++) {
            for (Entries.Group group : plan.entries.groups()) {
                for (int member : group.members()) {
                    explore(member, set);
                }
            }
        }
        reached = count;
        for (int part = 0; part < plan.parts.size() && areMerged(); part++) {
            for (int set = 0; set < plan.dataSets.names().size() && plan.knots.holds(part)
                    && plan.natures.isApp(part); set++) {
                explore(part, set);
            }
        }
    }

    private void explore(int start, int set) {
        for (Purpose purpose : plan.goals.leads(start, set) ? plan.purposes() : List.<Purpose>of()) {
            ranks.explore(start(start, set, purpose));
        }
    }

    /// How many standpoints users can get to; the others are those of applications on rings that somebody may ask about.
    int reached() {
        return reached;
    }

    /// The standpoint of a walk for which what it has entered does not matter; absent if users do not get there.
    int find(Trail trail, int set, Purpose purpose) {
        return find(trail.at(), matter(trail.at(), trail.passedApp(), set, purpose));
    }

    private int find(int component, int matter) {
        int point = latestAt[component];
        while (point >= 0 && matters[point] != matter) {
            point = earlier[point];
        }
        return point;
    }

    /// The standpoint at this component that was found last, absent if there is none.
    int latestAt(int component) {
        return latestAt[component];
    }

    /// The standpoint at the same component that was found before.
    int earlier(int point) {
        return earlier[point];
    }

    /// Whether every answer can be had from here. Not where there are too many standpoints on rings, or firewalls on them.
    boolean isComplete() {
        return !tooMany;
    }

    /// Whether there is any such standpoint.
    boolean areMerged() {
        return !apart && plan.knots.any();
    }

    /// Whether there is a firewall on a ring.
    boolean haveFirewallsOnRings() {
        return firewallsOnRings;
    }

    /// Whether a standpoint is on a ring and not told apart from others there.
    boolean isMerged(int standpoint) {
        return !apart && plan.knots.holds(at[standpoint]);
    }

    /// Where requests begin that enter by that member; absent if no arrow leads from there to the data.
    int start(int member, int set, Purpose purpose) {
        return plan.goals.leads(member, set) ? standpoint(plan.start(member), set, purpose) : NONE;
    }

    int standpoint(Trail trail, int set, Purpose purpose) {
        if (!apart || !plan.knots.holds(trail.at())) {
            return standpoint(trail.at(), trail.passedApp(), set, purpose);
        }
        int matter = matter(trail.at(), trail.passedApp(), set, purpose);
        OnRing place = new OnRing(trail.at(), matter, trail.onThisRing(plan.knots));
        Integer there = onRings.get(place);
        if (there == null) {
            there = create(trail, matter);
            onRings.put(place, there);
            trails.put(there, trail);
            tooMany |= onRings.size() >= MANY || outlook.isThrough(trail.at()) || plan.isTransparent(trail.at());
        }
        return there;
    }

    private int standpoint(int component, boolean passedApp, int set, Purpose purpose) {
        int matter = matter(component, passedApp, set, purpose);
        int known = find(component, matter);
        return known >= 0 ? known : create(new Trail(component, passedApp, null), matter);
    }

    /// The standpoint to which a lane leads.
    int along(int lane, Purpose asked) {
        int matter = matters[lanes.from[lane]];
        int there = lanes.to[lane];
        boolean ifPromoted = lanes.isPromotedOnly(lane) && asked == Purpose.WRITE && plan.isTransparent(there);
        Purpose purpose = ifPromoted ? Purpose.WRITE_IF_PROMOTED : asked;
        int set = Matter.dataSet(matter);
        if (apart && plan.knots.holds(there)) {
            Trail trail = trail(lanes.from[lane]);
            return standpoint(plan.enter(there, trail.passedApp(), trail.entered()), set, purpose);
        }
        return standpoint(there, Matter.passedApp(matter) || plan.natures.isApp(there), set, purpose);
    }

    private int matter(int component, boolean passedApp, int set, Purpose purpose) {
        boolean asRead = purpose == Purpose.WRITE && plan.goals.isAlike(component, set);
        return Matter.of(set, asRead ? Purpose.READ : purpose, passedApp);
    }

    private int create(Trail trail, int matter) {
        if (count == at.length) {
            makeRoom();
        }
        int created = count++;
        at[created] = trail.at();
        matters[created] = matter;
        earlier[created] = latestAt[trail.at()];
        latestAt[trail.at()] = created;
        manners[created] = Manner.of(plan, trail.at(), trail.passedApp(), dataSet(created));
        firewallsOnRings |= manners[created] == Manner.PASSES && isMerged(created);
        first[created] = lanes.count;
        reading[created] = NONE;
        if (manners[created].goesOn() && !tooMany) {
            look(trail, created);
        }
        last[created] = lanes.count;
        return created;
    }

    /// Who tests nobody keeps those in mind who are lost behind a firewall, so it must see them one by one.
    private void look(Trail trail, int created) {
        BitSet leading = plan.goals.leading(dataSet(created));
        if (manners[created] == Manner.CHOOSES_BLINDLY && !areMerged()) {
            outlook.lookThrough(created, trail, purpose(created), leading, lanes);
        } else {
            outlook.look(created, trail, purpose(created), leading, lanes);
        }
    }

    private void makeRoom() {
        at = Ints.grown(at);
        matters = Ints.grown(matters);
        manners = Arrays.copyOf(manners, at.length);
        earlier = Ints.grown(earlier);
        first = Ints.grown(first);
        last = Ints.grown(last);
        reading = Ints.grown(reading);
    }

    Purpose purpose(int standpoint) {
        return Matter.purpose(matters[standpoint]);
    }

    int dataSet(int standpoint) {
        return Matter.dataSet(matters[standpoint]);
    }

    boolean passedApp(int standpoint) {
        return Matter.passedApp(matters[standpoint]);
    }

    Trail trail(int standpoint) {
        Trail onRing = apart ? trails.get(standpoint) : null;
        return onRing != null ? onRing : new Trail(at[standpoint], passedApp(standpoint), null);
    }

    Manner manner(int standpoint) {
        return manners[standpoint];
    }

    /// Whether what is there is told as a set of states, one for each sort of those behind it.
    boolean isManifold(int standpoint) {
        return manners[standpoint] == Manner.PASSES && !isMerged(standpoint);
    }

    /// Whether a request may go on from the end of that lane without having entered anything.
    boolean leadsOn(int lane) {
        return isManifold(lanes.next[lane]);
    }

    /// This lane and all lanes behind it that a request may take without entering anything but transparent components.
    BitSet stretch(int lane) {
        BitSet stretch = new BitSet();
        BitSet open = new BitSet();
        open.set(lane);
        for (int at = lane; at >= 0; at = open.nextSetBit(0)) {
            open.clear(at);
            stretch.set(at);
            int next = lanes.next[at];
            for (int on = first[next]; isManifold(next) && on < last[next]; on++) {
                open.set(on, !stretch.get(on));
            }
        }
        return stretch;
    }

    /// Whether reading there changes nothing, ever.
    boolean refusesChange(int standpoint) {
        return purpose(standpoint) == Purpose.READ_TO_CHANGE && plan.natures.refusesChange(at[standpoint]);
    }
}
