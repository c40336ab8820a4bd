package roundtrip.analysis.comparison;

import org.jspecify.annotations.Nullable;

import roundtrip.routing.Verdict;

/// A failure that the two designs take differently.
///
/// @param before id of what fails in the first design; absent: nothing fails
/// @param after id of the same in the second design
public record WhatIf(@Nullable String before, @Nullable String after, Verdict then, Verdict now) {}
