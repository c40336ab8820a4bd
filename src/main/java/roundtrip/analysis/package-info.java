/// What is weak in a drawing.
///
/// An [Analyzer] hands one [Inspection] of a design to every [Rule] and puts the [Finding]s in order. A finding is a rule, a subject
/// and some values; its words are on the page of the rule ([RulePages]), so there are no sentences here. The rules themselves, one
/// class each, are in the package `rules` and are handed in as a list.
///
/// Somebody may accept a finding; a [Review] parts the findings of a design into those that count and those that are accepted.
///
/// How often a design answers is said in the package `availability`, what is different in two designs in `comparison`, and how far a
/// drawing has come with an exercise in `exercise`.
///
/// Terms that several rules share have a class of their own here: what is lost when a part is lost ([Losses]), the backends of a
/// balancer ([Backends], [Farm]), guards against the outside ([Guards]), and the databases of a data set ([DataSet]).
@NullMarked
package roundtrip.analysis;

import org.jspecify.annotations.NullMarked;
