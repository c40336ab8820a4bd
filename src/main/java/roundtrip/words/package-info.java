/// The sentences of the program, in the language of its user.
///
/// Code holds keys, the message bundles under `resources/words` hold sentences. A room has a bundle of its own, so that a
/// translator meets all sentences of one room on one page. Only the JDK is used here; every other package may use this one.
@NullMarked
package roundtrip.words;

import org.jspecify.annotations.NullMarked;
