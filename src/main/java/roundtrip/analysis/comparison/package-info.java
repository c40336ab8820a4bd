/// What is different in two designs: two versions of one, or a student's and the reference.
///
/// [Comparison] is the answer: elements that came, went or changed, findings that came and went, and what else happens when a part fails.
/// `Pairing` says which part of the one design is which of the other: by id, else by kind, name and neighbourhood (`Resemblance`), because a student calls
/// the balancer something else. Places, bends and the order of the file are no differences.
@NullMarked
package roundtrip.analysis.comparison;

import org.jspecify.annotations.NullMarked;
