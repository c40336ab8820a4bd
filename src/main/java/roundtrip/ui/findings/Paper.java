package roundtrip.ui.findings;

/// How large the page of a finding is, in px.
///
/// @param least how high it is before its fixes are known
/// @param height how high it will be with them
record Paper(double width, double least, double height) {}
