/// What the user drew, as values.
///
/// A [Design] is the document: a title and a [Topology] with what else the file holds. A topology is three ordered tables, of
/// [Component]s (machines and the services in them), [Link]s and [Group]s. All are immutable; a change is an [Edit] that gives a
/// new design and shares what it did not touch, so that history, comparison and drawing by identity cost nothing extra.
///
/// **Kinds are data, roles are types.** A [Kind] says what a part is called in a file, what it can hold and which traits it has.
/// Its [Role] is a sealed type, so that code which must answer for every role is found by the compiler. What a part *states*
/// are [Attributes]: a value is either given or absent, and an absent one has the default of its [Property].
///
/// A [Scenario] is part of the document, too: who asks how much ([Traffic]) and what breaks and heals when ([Incident]). So
/// is an [Acceptance]: that somebody lets a weakness be, and why.
///
/// Ids: a machine has the id of the file, a service the path `machine/service`. Only the JDK is used here.
@NullMarked
package roundtrip.topology;

import org.jspecify.annotations.NullMarked;
