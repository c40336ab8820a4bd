/// A run played on the drawing.
///
/// [Player] holds a live run and an instant of its stage; play, pause, step, step back, scrub and speed all choose an instant. [Show]
/// draws what there is to see at that instant on the canvas: packets, dials, crosses, stopped parts. [Timeline], [WhatIf], [Figures]
/// and [Events] are the panels round it. Nothing here simulates anything, and nothing here changes the document.
@NullMarked
package roundtrip.ui.playback;

import org.jspecify.annotations.NullMarked;
