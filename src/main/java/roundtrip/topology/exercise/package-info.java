/// What an exercise asks for, as values: a [Checklist] of items, each with a [Condition] that a drawing fulfils or not. The exercises of
/// the program and those that a teacher writes have the same form. Whether a drawing fulfils them is for `analysis` to say.
@NullMarked
package roundtrip.topology.exercise;

import org.jspecify.annotations.NullMarked;
