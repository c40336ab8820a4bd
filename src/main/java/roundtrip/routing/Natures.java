package roundtrip.routing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Role;
import roundtrip.topology.Terms.Audience;
import roundtrip.topology.Trait;

/// What the components are to a request, by number, because that is asked very often.
final class Natures {
    private static final int TRANSPARENT = 1;
    private static final int APP = 2;
    private static final int CHOOSES = 4;
    private static final int BLIND = 8;
    private static final int BEST = 16;
    private static final int REFUSES_CHANGE = 32;
    private static final int GOAL = 64;

    /// The first of these that there is.
    private static final List<Kind> GOALS = List.of(Kind.DATABASE, Kind.APP, Kind.WEB);

    private static final int[] OF_KIND = Stream.of(Kind.values()).mapToInt(Natures::flags).toArray();

    private final byte[] flags;
    private final Kind goal;
    private final int[] users;
    private int all;

    Natures(Parts<Component> parts) {
        flags = new byte[parts.size()];
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < flags.length; i++) {
            Component part = parts.at(i);
            flags[i] = (byte) flags(part);
            all |= flags[i];
            kinds.add(part.kind());
            if (part.role() instanceof Role.Client client && client.audience() == Audience.USER) {
                found.add(i);
            }
        }
        goal = goal(kinds);
        for (int i = 0; i < flags.length; i++) {
            flags[i] |= (byte) (parts.at(i).kind() == goal ? GOAL : 0);
        }
        users = Ints.of(found);
    }

    private static int flags(Component part) {
        Role role = part.role();
        int flags = OF_KIND[part.kind().ordinal()];
        if (role instanceof Role.App app) {
            return flags + BEST + (app.readOnly() ? REFUSES_CHANGE : 0);
        }
        if (role instanceof Role.LoadBalancer balancer) {
            return flags + (balancer.healthChecks() ? 0 : BLIND);
        }
        return flags + (role instanceof Role.Queue ? BEST : 0);
    }

    private static int flags(Kind kind) {
        return (kind.has(Trait.TRANSPARENT) ? TRANSPARENT : 0) + (kind.has(Trait.CHOOSES) ? CHOOSES : 0)
                + (kind == Kind.APP ? APP : 0);
    }

    /// Those who send requests for their own sake, in the order of the file. To be looked at only.
    int[] users() {
        return users;
    }

    /// What ends a walk.
    private static Kind goal(Set<Kind> kinds) {
        for (Kind kind : GOALS) {
            if (kinds.contains(kind)) {
                return kind;
            }
        }
        return Kind.OBJECT_STORAGE;
    }

    Kind goal() {
        return goal;
    }

    boolean hasApp() {
        return (all & APP) != 0;
    }

    boolean hasTransparent() {
        return (all & TRANSPARENT) != 0;
    }

    boolean hasBlindChooser() {
        return (all & BLIND) != 0;
    }

    boolean refusesChange() {
        return (all & REFUSES_CHANGE) != 0;
    }

    boolean isTransparent(int component) {
        return (flags[component] & TRANSPARENT) != 0;
    }

    boolean isApp(int component) {
        return (flags[component] & APP) != 0;
    }

    boolean isGoal(int component) {
        return (flags[component] & GOAL) != 0;
    }

    boolean chooses(int component) {
        return (flags[component] & CHOOSES) != 0;
    }

    boolean choosesBlindly(int component) {
        return (flags[component] & BLIND) != 0;
    }

    /// Whether it takes the best of the ways on.
    boolean takesBest(int component) {
        return (flags[component] & BEST) != 0;
    }

    /// Whether this is an application that never changes anything.
    boolean refusesChange(int component) {
        return (flags[component] & REFUSES_CHANGE) != 0;
    }

    /// Whether a walk may go on from there.
    boolean forwards(int component) {
        return (flags[component] & (CHOOSES | TRANSPARENT | BEST)) != 0 && !isGoal(component);
    }
}
