/// Opens and saves.
///
/// [Opener] finds out what a file is (by its name, else by its content), has it read, and gathers the notes; [Opened#placed]
/// gives places to what has none. [Saver] writes so that a crash never leaves half a file, and keeps the version before as
/// `name~`. [Examples] are the designs that come with the program.
///
/// Whatever is wrong with a file is told in one sentence: [roundtrip.formats.UnreadableException] and [UnwritableException].
/// The list of formats is handed in. Where a text holds several designs (the diagrams of a Markdown page) [Opener#pieces] lists
/// them, and each is opened by itself.
@NullMarked
package roundtrip.files;

import org.jspecify.annotations.NullMarked;
