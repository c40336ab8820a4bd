package roundtrip.report;

import java.util.List;

import roundtrip.analysis.Finding;
import roundtrip.topology.Topology;

/// A file, what is weak in it, and what its reader noted.
///
/// @param file as the person called it
public record Checked(String file, Topology topology, List<Finding> findings, List<Remark> remarks) {
    public Checked {
        findings = List.copyOf(findings);
        remarks = List.copyOf(remarks);
    }
}
