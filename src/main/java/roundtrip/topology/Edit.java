package roundtrip.topology;

import java.util.function.UnaryOperator;

/// One change of a design, as the user thinks of it: one step of undo.
public interface Edit extends UnaryOperator<Design> {
    /// What the user did, as shown behind "Undo" ("Move Server 1").
    String name();

    /// What it is for. Edits with one aim are ways to the same end.
    default String aim() {
        return name();
    }

    static Edit of(String name, UnaryOperator<Design> change) {
        return of(name, name, change);
    }

    static Edit of(String name, String aim, UnaryOperator<Design> change) {
        return new Edit() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public String aim() {
                return aim;
            }

            @Override
            public Design apply(Design design) {
                return change.apply(design);
            }
        };
    }
}
