package roundtrip.analysis.rules;

import java.util.Arrays;

/// Tells addresses from names, without asking anybody.
final class Addresses {
    private static final int NUMBERS = 4;
    private static final int GROUPS = 8;

    private Addresses() {}

    static boolean isAddress(String text) {
        return isIpv4(text) || isIpv6(text);
    }

    static boolean isIpv4(String text) {
        String[] numbers = text.split("\\.", -1);
        return numbers.length == NUMBERS && Arrays.stream(numbers)
                .allMatch(number -> number.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(number) <= 0xFF);
    }

    /// Eight groups of hexadecimal digits; one run of zero groups may be left out as `::` (RFC 4291, section 2.2).
    static boolean isIpv6(String text) {
        String[] halves = text.split("::", -1);
        int groups = Arrays.stream(halves).mapToInt(Addresses::groups).sum();
        boolean valid = Arrays.stream(halves).allMatch(half -> groups(half) >= 0);
        return valid && (halves.length == 1 ? groups == GROUPS : halves.length == 2 && groups < GROUPS);
    }

    /// How many groups, the last of which may be an IPv4 address; -1 if it is none of that.
    private static int groups(String half) {
        if (half.isEmpty()) {
            return 0;
        }
        String[] parts = half.split(":", -1);
        boolean mixed = isIpv4(parts[parts.length - 1]);
        int plain = mixed ? parts.length - 1 : parts.length;
        boolean valid = Arrays.stream(parts).limit(plain).allMatch(part -> part.matches("[0-9A-Fa-f]{1,4}"));
        return valid ? plain + (mixed ? 2 : 0) : -1;
    }
}
