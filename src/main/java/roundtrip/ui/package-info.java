/// The window, in JavaFX.
///
/// `theme` says how everything looks; `canvas` draws a topology on it; the rooms round them are panels. No view computes what
/// a lower house can answer, and no view holds a truth of its own: all of them show the design that they are given.
@NullMarked
package roundtrip.ui;

import org.jspecify.annotations.NullMarked;
