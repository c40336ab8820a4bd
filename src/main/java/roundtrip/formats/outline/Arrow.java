package roundtrip.formats.outline;

/// A link that is drawn.
public record Arrow(Place from, Place to, String caption, Stroke stroke) {}
