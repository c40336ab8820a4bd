/// The drawing as scene-graph nodes.
///
/// [CanvasView] is given a topology and its geometry and *reconciles*: every part, server, group and link has a view with the
/// element's id, which lives as long as the element does and is touched only when what it shows has changed. Where things are
/// comes from `layout.Geometry`, what they say from `layout.Captions`; nothing is computed a second time here.
///
/// Everything lies in layers, from the ground up: dots, underlay, frames (groups and expanded servers), links, parts, badges,
/// handles and feedback, overlay (for packets). All but the dots are in drawing coordinates: 1 px of the drawing at 100 %. The
/// [Viewport] moves and scales them together, the scale of the window included, and converts points. Chip and minimap float
/// above, in coordinates of the view.
///
/// The views know nothing of gestures: [CanvasView#hit] says what lies at a point, and whoever handles mouse and keys calls
/// [Feedback] to show what would happen. Looks are style classes of `resources/look/canvas.css`; states are pseudo-classes
/// (`selected`, `hovered`, `stopped`, `overloaded`, `preview`, `target`, `dimmed`), so a state costs no new node.
@NullMarked
package roundtrip.ui.canvas;

import org.jspecify.annotations.NullMarked;
