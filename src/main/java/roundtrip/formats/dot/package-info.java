/// Graphviz DOT, written only: servers and groups are clusters, links to them end at an invisible point inside and are cut
/// off at the border. Start with [DotFormat].
@NullMarked
package roundtrip.formats.dot;

import org.jspecify.annotations.NullMarked;
