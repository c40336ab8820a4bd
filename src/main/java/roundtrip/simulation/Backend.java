package roundtrip.simulation;

/// What a balancer shares requests out to.
///
/// @param id the component
/// @param weight 0 to 256; 0 gets nothing
/// @param backup gets requests only when all others are out
public record Backend(String id, int weight, boolean backup) {
    public static Backend of(String id) {
        return new Backend(id, 1, false);
    }

    public Backend weighing(int newWeight) {
        return new Backend(id, newWeight, backup);
    }

    public Backend asBackup() {
        return new Backend(id, weight, true);
    }
}
