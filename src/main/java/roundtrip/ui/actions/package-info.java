/// What a person can ask for, each wish as one value.
///
/// An [roundtrip.ui.actions.Action] knows its words, icon, keys, whether it is possible now and what it does. The menus
/// ([roundtrip.ui.actions.FileMenu] and its sisters) are lists of such values; menu bar, tool bar, context menus, keys and
/// the searchable sheet of keys are all derived from these lists, so a wish is written down once. What an action works on
/// is a narrow interface next to its menu; the window and the other rooms implement them.
@NullMarked
package roundtrip.ui.actions;

import org.jspecify.annotations.NullMarked;
