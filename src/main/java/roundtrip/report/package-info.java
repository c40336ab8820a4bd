/// Results told: for people as text, for programs as one line of JSON.
///
/// Everything here is a pure function from what the rooms below answer ([roundtrip.analysis.Finding]s, a
/// [roundtrip.routing.Verdict], a [roundtrip.simulation.Trace]) to a text. Nothing prints, reads or writes; that is for the
/// command line and the window. Findings are told by a [roundtrip.report.CheckReport], as text, Markdown, JSON, SARIF or JUnit XML. The members of JSON stand in a fixed order, so equal results are equal texts.
@NullMarked
package roundtrip.report;

import org.jspecify.annotations.NullMarked;
