package roundtrip.topology;

import org.jspecify.annotations.Nullable;

/// How a balancer asks its backends for their health; an absent part has the product's default.
///
/// @param interMs milliseconds between two checks (2000)
/// @param fall failed checks until a backend counts as dead (3)
/// @param rise passed checks until it counts as alive again (2)
public record HealthCheck(@Nullable Integer interMs, @Nullable Integer fall, @Nullable Integer rise,
        Extras extras) {}
