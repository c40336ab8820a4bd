package roundtrip.simulation;

import java.util.Locale;

/// How HAProxy makes a number of a request: `hash-type` in its configuration.
///
/// @param consistent on a ring of points, else by a table
/// @param avalanche stirs the number once more
public record Hashing(boolean consistent, Function function, boolean avalanche) {
    public static final Hashing MAP = new Hashing(false, Function.SDBM, false);
    public static final Hashing CONSISTENT = new Hashing(true, Function.SDBM, true);

    public enum Function {
        SDBM,
        DJB2,
        WT6,
        CRC32;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
