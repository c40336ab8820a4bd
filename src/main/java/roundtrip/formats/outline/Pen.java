package roundtrip.formats.outline;

/// Writes the places of an outline down as they come: what stands in a box comes between its opening and its closing.
public interface Pen {
    void node(Place node);

    void open(Place box);

    void close(Place box);
}
