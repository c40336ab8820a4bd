package roundtrip.ui.start;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Design;

/// An example that comes with the program.
///
/// @param id name of the example, by which it is opened
/// @param title short title for a card
/// @param line one sentence about it
/// @param exercise its number, if it is the answer of an exercise
public record Sample(String id, String title, String line, @Nullable Integer exercise, Design design) {}
