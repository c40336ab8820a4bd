/// D2, written only: servers and groups are containers, looks are classes. Start with [D2Format].
@NullMarked
package roundtrip.formats.d2;

import org.jspecify.annotations.NullMarked;
