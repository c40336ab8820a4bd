/// Two designs against each other: the drawing and a reference.
///
/// [roundtrip.ui.comparison.Both] puts what is missing into the drawing, for the eye only;
/// [roundtrip.ui.comparison.ComparisonPanel] lists the differences under the legend of the marks.
@NullMarked
package roundtrip.ui.comparison;

import org.jspecify.annotations.NullMarked;
