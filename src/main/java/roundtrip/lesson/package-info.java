/// What a drawing teaches: steps with a title, a sentence, what to look at and what to play.
///
/// Start with [Walkthrough]: it follows one read and one write through the drawing, step by step, and then tells the findings. A
/// [Demonstration] plays a finding: it stops what is weak and sends requests. Nothing here draws; a [Play] names a
/// [roundtrip.simulation.Stage] and the stretch of it that belongs to a step. The sentences are in the bundle `lesson`.
@NullMarked
package roundtrip.lesson;

import org.jspecify.annotations.NullMarked;
