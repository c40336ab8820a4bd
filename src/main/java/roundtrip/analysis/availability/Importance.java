package roundtrip.analysis.availability;

/// What a unit matters: how much more probable reading and writing are while it is up than while it is down (Birnbaum). Improving the
/// availability of the unit by a little improves that of the whole by so many times as much.
public record Importance(Unit unit, double read, double write) {
    /// What it matters to reading or to writing, whichever is more.
    public double greatest() {
        return Math.max(read, write);
    }

    /// What it matters to reading and to writing together.
    public double both() {
        return read + write;
    }

    /// By how much reading would improve if this unit never failed.
    public double gain() {
        return read * (1 - unit.availability());
    }

    /// By how much writing would improve if this unit never failed.
    public double gainWriting() {
        return write * (1 - unit.availability());
    }
}
