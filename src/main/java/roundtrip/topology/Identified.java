package roundtrip.topology;

/// Something that a file and the rest of the program call by an id.
public interface Identified {
    String id();
}
