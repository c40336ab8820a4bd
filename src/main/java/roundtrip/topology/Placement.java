package roundtrip.topology;

import org.jspecify.annotations.Nullable;

/// Where a part is drawn, as far as the user decided it.
///
/// @param at upper left corner in px, relative to the parent's
/// @param size stated size in px; absent: as the content needs
/// @param collapsed whether a machine shows its services as one line; absent: expanded
/// @param z the part with the larger number is drawn above; absent: 0
public record Placement(@Nullable Point at, @Nullable Size size, @Nullable Boolean collapsed, @Nullable Integer z) {
    private static final Placement NONE = new Placement(null, null, null, null);

    public static Placement none() {
        return NONE;
    }

    public static Placement at(double x, double y) {
        return NONE.moved(new Point(x, y));
    }

    public Placement moved(@Nullable Point to) {
        return new Placement(to, size, collapsed, z);
    }

    public Placement sized(@Nullable Size to) {
        return new Placement(at, to, collapsed, z);
    }

    public Placement folded(@Nullable Boolean to) {
        return new Placement(at, size, to, z);
    }

    public Placement raised(@Nullable Integer to) {
        return new Placement(at, size, collapsed, to);
    }

    public boolean isCollapsed() {
        return Boolean.TRUE.equals(collapsed);
    }
}
