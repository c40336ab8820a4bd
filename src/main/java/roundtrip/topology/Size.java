package roundtrip.topology;

/// A width and a height in px.
public record Size(double width, double height) {}
