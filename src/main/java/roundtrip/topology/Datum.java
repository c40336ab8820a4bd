package roundtrip.topology;

import java.math.BigDecimal;
import java.util.List;
import java.util.SequencedMap;

/// A piece of a file that is carried untouched: what JSON can say, without a JSON library.
public sealed interface Datum {
    record Text(String value) implements Datum {}

    record Number(BigDecimal value) implements Datum {}

    record Truth(boolean value) implements Datum {}

    record Nothing() implements Datum {}

    record Items(List<Datum> values) implements Datum {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Members(SequencedMap<String, Datum> values) implements Datum {
        public Members {
            values = Ordered.copy(values);
        }
    }
}
