package roundtrip.files;

import java.util.List;
import java.util.Optional;

/// The list of examples: one more is one file in `resources/examples` and one line here.
public final class Examples {
    /// What the first start shows and `demo` plays.
    public static final Example FIRST = new Example("exercise-1-distributed", 1);

    private static final List<Example> ALL = List.of(
            new Example("exercise-0-simple", 0),
            FIRST,
            new Example("exercise-1-as-drawn", 1),
            new Example("exercise-2-secured", 2),
            new Example("exercise-3-scale-up", 3),
            new Example("wordpress-single-vm", null),
            new Example("blog-cdn-cache", null),
            new Example("multi-az", null));

    private Examples() {}

    /// Exercises first, in their order.
    public static List<Example> all() {
        return ALL;
    }

    public static Optional<Example> called(String id) {
        return ALL.stream().filter(example -> example.id().equals(id)).findFirst();
    }
}
