package roundtrip.topology;

/// One line of a DNS zone.
///
/// @param type A, AAAA, CNAME …
/// @param value an address, or for CNAME another name
public record DnsRecord(String name, String type, String value, Extras extras) {
    public static DnsRecord of(String name, String type, String value) {
        return new DnsRecord(name, type, value, Extras.none());
    }
}
