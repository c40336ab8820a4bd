package roundtrip.analysis.availability;

import java.util.List;

/// Something that is up or down by itself.
///
/// @param parts ids of the components that are down with it: one, or with a common cause several
/// @param availability the share of the time in which it is up, from 0 to 1
public record Unit(List<String> parts, double availability) {
    public Unit {
        parts = List.copyOf(parts);
    }

    static Unit of(String part, double availability) {
        return new Unit(List.of(part), availability);
    }

    /// Whether it stands for what takes several parts at once.
    public boolean isCommonCause() {
        return parts.size() > 1;
    }
}
