/// Mermaid flowcharts. Reading has two stages: text to [Flowchart] (exact: what the real Mermaid understands, and what
/// people write that it rejects), then flowchart to design (guesses). Writing goes the same way back.
///
/// Start with [FlowchartReader] and [FlowchartWriter]; [Flowchart] is the form between them.
@NullMarked
package roundtrip.formats.mermaid;

import org.jspecify.annotations.NullMarked;
