package roundtrip.formats.mermaid.design;

import java.util.List;

import roundtrip.formats.mermaid.Flowchart.Comment;
import roundtrip.topology.Design;

/// What our comments in a text hold.
///
/// @param isThere whether there were any that could be read
/// @param foreign the comments that are not ours
record Stored(boolean isThere, Design design, MermaidOptions options, Drawn drawn, List<Comment> foreign) {}
