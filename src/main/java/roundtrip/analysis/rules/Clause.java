package roundtrip.analysis.rules;

import java.util.List;
import java.util.stream.Stream;

import roundtrip.analysis.Inspection;
import roundtrip.analysis.Loss;
import roundtrip.analysis.Losses;
import roundtrip.topology.Component;
import roundtrip.words.Words;

/// The part of a finding's sentence that tells what exactly was found.
final class Clause {
    private static final Words WORDS = Words.in("analysis");

    private Clause() {}

    /// @param key in the bundle `analysis`
    static String of(String key, Object... values) {
        return WORDS.say(key, values);
    }

    static String name(Inspection inspection, Component part) {
        return inspection.names().of(part.id());
    }

    /// "A, B and C".
    static String names(Inspection inspection, Stream<Component> parts) {
        return inspection.names().list(parts.map(Component::id).toList());
    }

    /// The same, with a verb that fits one or several.
    static String doing(Inspection inspection, String key, List<Component> parts, String... others) {
        Object[] values = Stream.concat(Stream.of(others), Stream.of(names(inspection, parts.stream()))).toArray();
        long names = parts.stream().map(part -> name(inspection, part)).distinct().count();
        return of(key + (names == 1 ? ".one" : ".many"), values);
    }

    /// What users can no longer do without this part.
    static String lost(Inspection inspection, String part) {
        Losses losses = inspection.losses();
        return losses.of(part) == Loss.TOTAL
                ? of(losses.blindsAll(part) ? "lost.read.all" : "lost.read.part")
                : of(losses.freezes(part) ? "lost.write.all" : "lost.write.part");
    }
}
