/// What happens when requests travel through a drawing.
@NullMarked
package roundtrip.simulation;

import org.jspecify.annotations.NullMarked;
