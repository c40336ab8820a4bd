package roundtrip.topology;

import java.util.List;

/// What one user asks during a scenario, or a part of it: evenly or by chance, growing from `qps` to `toQps`, or `count` requests in
/// one burst. A user may have several.
///
/// @param client id of the user
/// @param given `qps`, `toQps`, `count`, `writeShare`, `arrivals`, `fromMs`, `toMs`; what is absent is as the user's own members say,
/// from the beginning to the end
public record Traffic(String client, Attributes given, Extras extras) {
    public static final List<Property<?>> PROPERTIES = List.of(Property.QPS, Property.TO_QPS, Property.COUNT,
            Property.WRITE_SHARE, Property.ARRIVALS, Property.FROM_MS, Property.TO_MS);

    public static Traffic of(String client) {
        return new Traffic(client, Attributes.none(), Extras.none());
    }

    public <T> Traffic with(Property<T> property, T value) {
        return new Traffic(client, given.with(property, value), extras);
    }

    public Traffic from(String newClient) {
        return new Traffic(newClient, given, extras);
    }
}
