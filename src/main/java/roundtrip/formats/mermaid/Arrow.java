package roundtrip.formats.mermaid;

import org.jspecify.annotations.Nullable;

/// What stands between two groups of nodes.
///
/// @param turned whether it points back: `A <-- B` means B to A
record Arrow(@Nullable String id, LineStyle style, Tip tail, Tip head, int length, Label label, boolean turned) {

    Arrow labelled(Label other) {
        return new Arrow(id, style, tail, head, length, other, turned);
    }

    Arrow named(@Nullable String other) {
        return new Arrow(other, style, tail, head, length, label, turned);
    }

    static Arrow of(ArrowMark mark) {
        return new Arrow(null, mark.style(), mark.tail(), mark.head(), mark.length(), Label.NONE, false);
    }
}
