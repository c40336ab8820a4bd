/// The command line, one of the two faces of the program.
///
/// [Program] reads the arguments with picocli and runs one command: a class each, named after its word (`check` is
/// [CheckCommand]). A command opens its file through [Tools], asks a room below for the answer, has `report` tell it and prints
/// that on its [Terminal]. Nothing is computed here.
///
/// What needs a window is handed in: [Desktop] opens it, [Renderer] draws a picture. So this package runs where there is no
/// display, and the two faces never meet.
///
/// A command ends with an [Ending]: fine, findings, refused, our fault. What cannot be used is refused with one sentence
/// ([RefusedException], or `UnreadableException` of the formats); nobody sees a stack trace without asking for it by `--debug`.
@NullMarked
package roundtrip.cli;

import org.jspecify.annotations.NullMarked;
