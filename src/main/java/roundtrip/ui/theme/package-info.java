/// How everything looks: colours, type, icons and style sheets.
///
/// **Colour is kept for meaning**, and every colour has a name: `resources/look/tokens.properties` lists them for the light, the
/// dark and the high-contrast theme. A [Theme] turns them into looked-up colours `-rt-<name>`; style sheets and views use
/// these and no others. Below them lies an AtlantaFX theme, whose own colours, and those that ControlsFX expects of Modena,
/// are redefined from ours in `resources/look/base.css`.
///
/// **One live scale.** Sheets are written in px at 100 %. [Look] dresses scenes in a theme and a scale from 80 to 200 %: it
/// multiplies every px, and so follows at once when the user changes either. The drawing alone is scaled by its viewport.
///
/// [Icons] builds the two-layer icons of `resources/look/icons.properties`; their colours come from the sheets as well.
/// [PopOvers] makes the pop-overs of ControlsFX as all of ours are, with a skin of ours.
@NullMarked
package roundtrip.ui.theme;

import org.jspecify.annotations.NullMarked;
