/// The window round the drawing.
///
/// [roundtrip.ui.shell.Window] puts it together and is known by nobody: every panel gets the few functions that it needs. The
/// window has three modes; a [roundtrip.ui.shell.Workplace] says which panels a mode puts to the left, right and bottom of the
/// drawing and what happens when it comes and goes, so a new mode is one more value. [roundtrip.ui.shell.FileSession] is the
/// document as a file: opening, saving, the mark of unsaved changes, the question before they are lost. What must not open in a
/// test (file choosers, questions) is handed in.
///
/// [roundtrip.ui.shell.Desktop] starts all of it.
@NullMarked
package roundtrip.ui.shell;

import org.jspecify.annotations.NullMarked;
