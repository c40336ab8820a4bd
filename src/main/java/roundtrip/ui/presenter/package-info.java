/// A lesson, played full screen before a class.
///
/// [Presenter] takes the walkthrough of a design and turns its steps by keys and buttons. A [Board] shows the drawing of one step,
/// a [CaptionBand] says it. A [Shot] decides what of the drawing a step shows: which machines are folded, what is lit, what has to be
/// in view; an [Aim] is where the camera stands for it. A [Reel] plays the step's stretch of its stage, and where the class can know
/// whom a balancer chooses next, it stops for a [Question].
///
/// Nothing here changes the document: what is folded is folded in a copy that only this room sees.
@NullMarked
package roundtrip.ui.presenter;

import org.jspecify.annotations.NullMarked;
