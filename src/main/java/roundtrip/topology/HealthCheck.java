package roundtrip.topology;

import org.jspecify.annotations.Nullable;

/// How a balancer asks its backends for their health; an absent part has the product's default.
///
/// @param interMs milliseconds between two checks ([#INTER_MS])
/// @param fall failed checks until a backend counts as dead ([#FALL])
/// @param rise passed checks until it counts as alive again ([#RISE])
public record HealthCheck(@Nullable Integer interMs, @Nullable Integer fall, @Nullable Integer rise,
        Extras extras) {
    public static final int INTER_MS = 2000;
    public static final int FALL = 3;
    public static final int RISE = 2;
    /// What the product does where nothing is said.
    public static final HealthCheck USUAL = new HealthCheck(INTER_MS, FALL, RISE, Extras.none());

    /// With the default for what is absent.
    public HealthCheck meant() {
        return new HealthCheck(interMs == null ? INTER_MS : interMs, fall == null ? FALL : fall,
                rise == null ? RISE : rise, extras);
    }
}
