/// The rules, one class each, named by what is wrong; [Rules] lists them.
///
/// A rule asks the [roundtrip.analysis.Inspection] and answers with findings. To add one: a class here, a line in [Rules], and its
/// page `rules/en/<id>.md` among the resources with the words, the severity and the exercises.
@NullMarked
package roundtrip.analysis.rules;

import org.jspecify.annotations.NullMarked;
