/// What file formats share: notes about what a reader made of a file, and the sentence for one that it cannot read.
/// Each format has a package of its own below this one.
@NullMarked
package roundtrip.formats;

import org.jspecify.annotations.NullMarked;
