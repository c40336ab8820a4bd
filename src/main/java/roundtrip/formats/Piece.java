package roundtrip.formats;

import org.jspecify.annotations.Nullable;

/// One of several designs that a text holds.
///
/// @param heading the title above it; absent where there is none
/// @param line where it starts, counted from 1
/// @param parts how many parts it draws; 0 if it cannot be read
/// @param text this design alone, for [Importer#read]; its lines have the numbers of the whole text
public record Piece(@Nullable String heading, int line, int parts, String text) {}
