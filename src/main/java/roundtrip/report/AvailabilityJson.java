package roundtrip.report;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import roundtrip.analysis.availability.Availability;
import roundtrip.analysis.availability.Chance;

/// How often a design answers, as JSON. Importances are how much more probable it is that something works
/// while the unit is up than while it is down (Birnbaum); the unit with the greatest sum of both comes first.
public final class AvailabilityJson {
    private AvailabilityJson() {}

    public static String line(Availability availability) {
        ObjectNode answer = JsonLine.object();
        answer.set("read", told(availability.read(), availability.isExact()));
        answer.set("write", told(availability.write(), availability.isExact()));
        answer.put("exact", availability.isExact());
        answer.put("states", availability.states());
        if (availability.share() > 0) {
            answer.put("commonCause", availability.share());
        }
        ArrayNode units = JsonNodeFactory.instance.arrayNode();
        availability.units().forEach(one -> {
            ObjectNode unit = JsonLine.object();
            unit.set("parts", JsonLine.list(one.unit().parts()));
            unit.put("availability", one.unit().availability());
            unit.put("readImportance", one.read());
            unit.put("writeImportance", one.write());
            units.add(unit);
        });
        answer.set("units", units);
        return JsonLine.of(answer);
    }

    private static ObjectNode told(Chance chance, boolean isExact) {
        ObjectNode told = JsonLine.object().put("availability", chance.value());
        if (!isExact) {
            told.put("low", chance.low()).put("high", chance.high());
        }
        return told.put("minutesPerYear", chance.minutesPerYear());
    }
}
