package roundtrip.topology.exercise;

/// How many.
public record Amount(int atLeast, int atMost) {
    public static Amount atLeast(int least) {
        return new Amount(least, Integer.MAX_VALUE);
    }

    /// Whether there can be too many.
    public boolean isLimited() {
        return atMost < Integer.MAX_VALUE;
    }

    public boolean allows(long number) {
        return number >= atLeast && number <= atMost;
    }
}
