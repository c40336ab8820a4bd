package roundtrip.topology;

import java.util.Arrays;
import java.util.Optional;

/// Kinds of frames that hold machines. Some fail together with all that they hold.
public enum GroupKind implements Term {
    NETWORK(false),
    SUBNET(false),
    ZONE(true),
    DATACENTRE(true),
    SITE(true),
    ROOM(true),
    RACK(true),
    REGION(false),
    CLUSTER(false),
    TIER(false);

    private final boolean failsTogether;

    GroupKind(boolean failsTogether) {
        this.failsTogether = failsTogether;
    }

    public static Optional<GroupKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /// Whether such a group is a failure domain unless it says otherwise.
    public boolean failsTogether() {
        return failsTogether;
    }
}
