package roundtrip.report;

import roundtrip.analysis.comparison.Comparison;
import roundtrip.topology.Topology;

/// Two files and what is different in them.
///
/// @param before as the person called the first one
/// @param after as the person called the second one
public record Compared(String before, String after, Topology then, Topology now, Comparison comparison) {}
