/// What the analysis found: the list, the page of a rule in a pop-over, and when to look again.
///
/// [roundtrip.ui.findings.Checking] analyses off the thread of the window once edits have settled; [roundtrip.ui.findings.Calm]
/// keeps quiet about a part that was put down seconds ago. [roundtrip.ui.findings.FindingRow]s are the lines of the list: the
/// same rule on several parts is one of them.
@NullMarked
package roundtrip.ui.findings;

import org.jspecify.annotations.NullMarked;
