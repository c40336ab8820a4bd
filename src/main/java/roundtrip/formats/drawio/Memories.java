package roundtrip.formats.drawio;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.topology.Box;
import roundtrip.topology.Datum;

/// Writes what a cell remembers; [Memory] reads it.
final class Memories {
    private final SequencedMap<String, Datum> members = new LinkedHashMap<>();
    private final String cell;
    private final int order;

    Memories(String cell, int order) {
        this.cell = cell;
        this.order = order;
    }

    Memories with(String name, Datum value) {
        members.put(name, value);
        return this;
    }

    Memories with(String name, String value) {
        return with(name, new Datum.Text(value));
    }

    Memories box(Box box) {
        return with(Memory.BOX, new Datum.Items(List.of(number(box.x()), number(box.y()), number(box.width()),
                number(box.height()))));
    }

    Memories straight(boolean isStraight) {
        return isStraight ? with(Memory.STRAIGHT, new Datum.Truth(true)) : this;
    }

    private static Datum number(double length) {
        return new Datum.Number(Numbers.of(length));
    }

    Datum.Members datum(String label, String style) {
        with(Memory.CELL, cell).with(Memory.ORDER, new Datum.Number(BigDecimal.valueOf(order)));
        with(Memory.LABEL, label).with(Memory.LOOK, Memory.look(style));
        return new Datum.Members(members);
    }

    String attribute(String label, String style) {
        return Memory.text(datum(label, style).values());
    }
}
