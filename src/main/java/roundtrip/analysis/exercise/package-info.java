/// The exercises and how far a drawing has come.
///
/// [Exercises] are the four of the program, in the form in which a teacher may write others
/// ([roundtrip.topology.exercise.Checklist]). [Progress] says item by item what is there and what is missing; `Fulfilment` decides about
/// a single condition.
@NullMarked
package roundtrip.analysis.exercise;

import org.jspecify.annotations.NullMarked;
