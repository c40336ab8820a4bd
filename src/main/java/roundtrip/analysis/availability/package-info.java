/// How often a design answers: the probability that what users want is not down, when parts fail independently.
///
/// [Availability] is the answer, for reading and writing, with the minutes that are lost in a year and with what each part matters
/// ([Importance]). [Units] says which parts can fail and how often they are up: as they state, else as machines of their kind usually are.
///
/// Up to twenty units that matter, every state is asked of `routing` and weighed, so the answer is exact (`States`). Units without which
/// nothing works are factored out before (`Series`), and units that no request can meet are left out. Beyond twenty, all states with
/// few units down are counted and some of the rest drawn with a fixed seed (`Samples`, `Tail`); the answer comes with its interval. Formulas for parts in series, in parallel and k of n are
/// in [Formula].
///
/// Terms as in Rausand and Høyland, System Reliability Theory, 2004: structural importance after Birnbaum (1969), common causes by the
/// beta-factor model.
@NullMarked
package roundtrip.analysis.availability;

import org.jspecify.annotations.NullMarked;
