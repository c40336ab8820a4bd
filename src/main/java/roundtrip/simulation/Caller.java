package roundtrip.simulation;

import java.util.regex.Pattern;

/// What an algorithm may look at in a request.
///
/// @param source the IPv4 address of the client, its first octet the highest
/// @param uri path and query, in ASCII
public record Caller(int source, String uri) {
    /// Somebody on this machine who asks for the first page.
    public static final Caller ANYBODY = new Caller(0x7f000001, "/");

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int OCTETS = 4;
    private static final int OCTET = 255;

    /// @throws IllegalArgumentException if that is no IPv4 address
    public static Caller of(String address, String uri) {
        return new Caller(number(address), uri);
    }

    private static int number(String address) {
        String[] octets = DOT.split(address, -1);
        int number = 0;
        for (String octet : octets) {
            if (octets.length != OCTETS || !octet.matches("\\d{1,3}") || Integer.parseInt(octet) > OCTET) {
                throw new IllegalArgumentException(address);
            }
            number = number << Byte.SIZE | Integer.parseInt(octet);
        }
        return number;
    }
}
