package roundtrip.topology;

import org.jspecify.annotations.Nullable;

/// What a firewall lets in.
///
/// @param port 1 to 65535, or absent for any port
/// @param from an address, the id of a machine, or `any`
public record Allowance(@Nullable Integer port, String from, Extras extras) {
    public static final String ANY = "any";

    public static Allowance of(@Nullable Integer port, String from) {
        return new Allowance(port, from, Extras.none());
    }
}
