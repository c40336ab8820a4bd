/// The availability calculator: how often the drawing answers reads and writes, and which part's improvement helps most.
///
/// [roundtrip.ui.availability.Reckoning] works it out off the thread of the window; [roundtrip.ui.availability.AvailabilityPanel]
/// shows the result and lets the availability of each part be changed, as one edit.
@NullMarked
package roundtrip.ui.availability;

import org.jspecify.annotations.NullMarked;
