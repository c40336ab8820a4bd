package roundtrip.topology;

import java.util.function.UnaryOperator;

/// One change of a design, as the user thinks of it: one step of undo.
public interface Edit extends UnaryOperator<Design> {
    /// What the user did, as shown behind "Undo" ("Move Server 1").
    String name();

    static Edit of(String name, UnaryOperator<Design> change) {
        return new Edit() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Design apply(Design design) {
                return change.apply(design);
            }
        };
    }
}
