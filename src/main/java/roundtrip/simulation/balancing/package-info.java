/// How real balancers choose: one class per algorithm, and [Balancers], the list of them.
///
/// The picks of HAProxy and nginx were recorded request by request; the tests replay those records. An algorithm that is
/// not built yet is never replaced in silence: `offers` says no, and the run notes what stood in for it.
@NullMarked
package roundtrip.simulation.balancing;

import org.jspecify.annotations.NullMarked;
