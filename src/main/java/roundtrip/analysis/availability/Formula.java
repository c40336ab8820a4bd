package roundtrip.analysis.availability;

/// Availabilities as in textbooks. All values are from 0 to 1.
public final class Formula {
    /// A year of 365 days.
    public static final int MINUTES_PER_YEAR = 525_600;

    private Formula() {}

    /// All are needed.
    public static double series(double... parts) {
        double all = 1;
        for (double part : parts) {
            all *= part;
        }
        return all;
    }

    /// One is enough.
    public static double parallel(double... parts) {
        double none = 1;
        for (double part : parts) {
            none *= 1 - part;
        }
        return 1 - none;
    }

    /// At least `needed` of `many` alike: the terms of the binomial distribution, summed. Cost: linear in `many`.
    ///
    /// @throws IllegalArgumentException if fewer than none or more than all are needed
    public static double outOf(int needed, int many, double part) {
        if (needed < 0 || needed > many) {
            throw new IllegalArgumentException(needed + " of " + many);
        }
        double sum = 0;
        double choices = 1;
        for (int up = many; up >= needed; up--) {
            sum += choices * Math.pow(part, up) * Math.pow(1 - part, many - up);
            choices = choices * up / (many - up + 1);
        }
        return sum;
    }

    /// How often both of two copies are down when a share of all failures takes both at once (the beta factor):
    /// `share U + ((1 - share) U)²`.
    ///
    /// @param unavailability of one of them
    /// @param share of its failures that have a common cause
    public static double pairDown(double unavailability, double share) {
        double own = (1 - share) * unavailability;
        return share * unavailability + own * own;
    }

    /// How often something strikes that takes all copies at once, so that, where each also fails by itself, one is down exactly as often as
    /// it is given and two are down as [#pairDown] says. It is a little less than `share U`, because it may strike what is down already.
    /// Copies that are down more than half of the time can be beyond that formula; for these it is 0.
    static double commonCause(double unavailability, double share) {
        double more = pairDown(unavailability, share) - unavailability * unavailability;
        return more <= 0 ? 0 : more / (more + (1 - unavailability) * (1 - unavailability));
    }

    public static double minutesPerYear(double availability) {
        return MINUTES_PER_YEAR * (1 - availability);
    }
}
