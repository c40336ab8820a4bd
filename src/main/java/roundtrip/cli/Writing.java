package roundtrip.cli;

import roundtrip.formats.Exporter;
import roundtrip.topology.Design;

/// Chooses how a design is written; what stands out in it may depend on the design itself.
@FunctionalInterface
interface Writing {
    Exporter of(Design design);
}
