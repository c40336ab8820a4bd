package roundtrip.formats.mermaid.design;

import java.util.List;

import roundtrip.topology.Component;
import roundtrip.topology.Kind;

/// What a node is taken for.
///
/// @param part the part under the id that it should have
/// @param services what runs in it, under ids of its own
record PartGuess(Component part, List<Component> services) {
    static PartGuess nothing(String id, String label) {
        return new PartGuess(Component.of(id, Kind.OTHER).called(label), List.of());
    }
}
