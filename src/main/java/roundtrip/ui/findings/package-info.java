/// What the analysis found: the list, the page of a rule (in short in a pop-over, as a whole in a sheet), what can be done about it, and when to look again.
///
/// [roundtrip.ui.findings.Checking] analyses every edit at once, off the thread of the window, and drops what a newer edit has overtaken;
/// [roundtrip.ui.findings.Calm] keeps quiet about a part that was put down seconds ago. [roundtrip.ui.findings.FindingRow]s are the lines
/// of the list, put in order and filtered by a [roundtrip.ui.findings.Listing]; a row that stays is the same node.
///
/// What a person can do about a finding is a [roundtrip.ui.findings.Treatment], which the window fulfils: try and apply a
/// [roundtrip.ui.findings.Fix] (worked out by [roundtrip.ui.findings.Fixing]), see it as an [roundtrip.ui.findings.Exhibit], accept it.
@NullMarked
package roundtrip.ui.findings;

import org.jspecify.annotations.NullMarked;
