/// The page that later starts begin with: the exercises, other examples, the files opened last, an empty canvas.
///
/// [roundtrip.ui.start.StartPage] shows what it is given and reports what was chosen through [roundtrip.ui.start.Starting];
/// [roundtrip.ui.start.Sketch] draws the small previews.
@NullMarked
package roundtrip.ui.start;

import org.jspecify.annotations.NullMarked;
