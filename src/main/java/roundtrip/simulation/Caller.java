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
    private static final Pattern ADDRESS = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");

    /// Whether that is an IPv4 address.
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /// @throws IllegalArgumentException if that is no IPv4 address
    public static Caller of(String address, String uri) {
        if (!isAddress(address)) {
            throw new IllegalArgumentException(address);
        }
        int number = 0;
        for (String octet : DOT.split(address)) {
            number = number << Byte.SIZE | Integer.parseInt(octet);
        }
        return new Caller(number, uri);
    }
}
