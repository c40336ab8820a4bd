package roundtrip.routing;

import java.util.Collection;
import java.util.Locale;

/// What becomes of the requests of one sort: all are served, a part of them, none. In this order, the best first.
public enum Outcome {
    OK,
    SOME,
    DOWN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Of requests that are spread over several ways.
    static Outcome shared(Collection<Outcome> shares) {
        if (shares.stream().allMatch(share -> share == DOWN)) {
            return DOWN;
        }
        return shares.stream().allMatch(share -> share == OK) ? OK : SOME;
    }
}
