/// What a drawing teaches: steps with a title, a sentence, what to look at and what to play.
///
/// Start with [Walkthrough]: it follows one read and one write through the drawing, step by step, and then tells the findings. A
/// [Demonstration] plays a finding: something stops, grows slow or is read, requests are sent, or a packet that nobody asked for
/// ([Stranger]) tries its way. It is a plan, a value; played it is a [Performance], with an [Observation] that is only counted, and
/// is offered only if the [Sight] that was announced is really seen. Plans are made by one record for each family of rules
/// (`Failures`, `Intrusions`, `Blindness`, `Crowds`, `Divergence`, `Roads`) from the traits and ways of the drawing, never from
/// names. Where requests do not come by themselves, an `Approach` says what has to stop first. A [Comparison] plays the same before
/// and after a fix, a [Letter] is what can be read on the way.
///
/// Nothing here draws; a [Play] names a
/// [roundtrip.simulation.Stage] and the stretch of it that belongs to a step. The sentences are in the bundle `lesson`.
@NullMarked
package roundtrip.lesson;

import org.jspecify.annotations.NullMarked;
