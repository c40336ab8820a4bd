/// What diagrams as text have in common, whatever their language: the words in boxes and on arrows, and lines that
/// are indented.
@NullMarked
package roundtrip.formats.outline;

import org.jspecify.annotations.NullMarked;
