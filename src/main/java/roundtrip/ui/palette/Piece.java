package roundtrip.ui.palette;

import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.ui.theme.Icon;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What a tile stands for.
public sealed interface Piece {
    record Part(Kind kind) implements Piece {
        @Override
        public String word() {
            return kind.word();
        }

        @Override
        public Icon icon(double size) {
            return Icons.of(kind, size);
        }

        @Override
        public String name() {
            return Words.in("kinds").say("kind." + kind.word());
        }
    }

    record Frame(GroupKind kind) implements Piece {
        @Override
        public String word() {
            return kind.word();
        }

        @Override
        public Icon icon(double size) {
            return Icons.of(kind, size);
        }

        @Override
        public String name() {
            return Words.in("kinds").say("group." + kind.word());
        }
    }

    String word();

    Icon icon(double size);

    /// Its full name, such as "Application server".
    String name();

    /// A name that fits a tile, such as "App server".
    default String shortName() {
        Words words = Words.in("ui");
        String key = "palette.short." + word();
        return words.has(key) ? words.say(key) : name();
    }
}
