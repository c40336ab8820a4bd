/// Drawings as configuration files of real balancers: `haproxy.cfg` and `nginx.conf`. They are only written.
///
/// A [Site] is one balancer with its servers as the drawing says it: the requests that leave the balancer lead to its servers, in the
/// order of the file. What a program cannot do as drawn is written as near as it can, and the cautions say so.
@NullMarked
package roundtrip.formats.proxy;

import org.jspecify.annotations.NullMarked;
