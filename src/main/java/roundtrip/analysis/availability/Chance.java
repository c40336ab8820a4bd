package roundtrip.analysis.availability;

/// A probability, and between which values it lies.
///
/// @param low the same as the value where it is exact; else the value lies between `low` and `high` in 95 of 100 cases
public record Chance(double value, double low, double high) {
    static Chance exactly(double value) {
        return new Chance(value, value, value);
    }

    Chance times(double factor) {
        return new Chance(value * factor, low * factor, high * factor);
    }

    /// How long it fails in a year, in minutes.
    public double minutesPerYear() {
        return Formula.minutesPerYear(value);
    }
}
