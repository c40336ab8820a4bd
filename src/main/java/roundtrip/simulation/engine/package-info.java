/// The clock of a run. Time is virtual and counted in nanoseconds; nothing here waits, and nothing reads the time of the day.
@NullMarked
package roundtrip.simulation.engine;

import org.jspecify.annotations.NullMarked;
