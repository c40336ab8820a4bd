/// Roundtrip, a desktop designer for web infrastructures.
///
/// One immutable `Design` (package `topology`) is drawn, played and checked; the drawing, the moving packets and the
/// findings all come from it, and no room holds a second truth. `Main` is the composition root: it reads the
/// arguments, builds the objects and the lists, and starts the window or the command line. Everything may be used
/// here, and nothing may use what is here.
///
/// Who may use whom is a test: `ArchitectureTest`.
@NullMarked
package roundtrip;

import org.jspecify.annotations.NullMarked;
