package roundtrip.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

import roundtrip.analysis.availability.Availability;
import roundtrip.analysis.availability.Chance;
import roundtrip.analysis.availability.Formula;
import roundtrip.analysis.availability.Percents;
import roundtrip.analysis.availability.Unit;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// How often a design answers, for people: the two numbers with the minutes they cost, then the parts, the most important first.
public final class AvailabilityText {
    private final Topology topology;
    private final Words words = Words.in("report");

    private AvailabilityText(Topology topology) {
        this.topology = topology;
    }

    public static String page(String file, Topology topology, Availability availability) {
        AvailabilityText text = new AvailabilityText(topology);
        if (topology.components().isEmpty()) {
            return text.heading(file, availability.share()) + "\n\n" + text.words.say("availability.empty") + '\n';
        }
        return text.heading(file, availability.share()) + "\n\n" + text.chances(availability)
                + text.counted(availability) + text.units(availability);
    }

    private String heading(String file, double share) {
        return share == 0
                ? words.say("availability.heading", file)
                : words.say("availability.heading.common", file, percent(share));
    }

    private String chances(Availability availability) {
        Columns columns = new Columns();
        Percents percents = Percents.of(availability.read(), availability.write());
        columns.row(words.say("availability.reading"), percent(percents, availability.read().value()),
                minutes(availability.read()), range(availability, percents, availability.read()));
        columns.row(words.say("availability.writing"), percent(percents, availability.write().value()),
                minutes(availability.write()), range(availability, percents, availability.write()));
        return columns.page();
    }

    private String range(Availability availability, Percents percents, Chance chance) {
        return availability.isExact()
                ? ""
                : words.say("availability.range", percent(percents, chance.low()), percent(percents, chance.high()));
    }

    private String percent(Percents percents, double availability) {
        return words.say("percent", percents.say(availability));
    }

    /// As somebody gave it.
    private String percent(double share) {
        return words.say("percent", BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString());
    }

    private String minutes(Chance chance) {
        String minutes = rounded(chance.minutesPerYear());
        return words.say(minutes.equals("1") ? "availability.minute" : "availability.minutes", minutes);
    }

    private static String rounded(double minutes) {
        return new BigDecimal(minutes).round(new MathContext(4)).setScale(2, RoundingMode.HALF_EVEN)
                .stripTrailingZeros().toPlainString();
    }

    private String counted(Availability availability) {
        return '\n' + words.count(availability.isExact() ? "availability.exact" : "availability.sampled",
                availability.states()) + '\n';
    }

    private String units(Availability availability) {
        String never = availability.isNever() ? words.say("availability.never") + '\n' : "";
        if (availability.units().isEmpty()) {
            return never.isEmpty() ? words.say("availability.nothing") + '\n' : never;
        }
        Columns columns = new Columns();
        columns.row(words.say("availability.part"), words.say("availability.up"), words.say("availability.read"),
                words.say("availability.write"), words.say("availability.read.gain"),
                words.say("availability.write.gain"));
        Percents percents = Percents.of(availability.units().stream().map(one -> one.unit().availability()).toList());
        availability.units().forEach(one -> columns.row(called(one.unit()),
                percent(percents, one.unit().availability()),
                importance(one.read()), importance(one.write()), gained(one.gain()), gained(one.gainWriting())));
        boolean shared = availability.units().stream().anyMatch(one -> one.unit().isCommonCause());
        return never + '\n' + columns.page() + '\n' + words.say("availability.ranked") + '\n'
                + best("availability.best.read", availability.bestForReading())
                + best("availability.best.write", availability.bestForWriting())
                + words.say("availability.gain") + '\n'
                + (shared ? words.say("availability.alone") + '\n' : "");
    }

    private String best(String key, List<String> parts) {
        return parts.isEmpty()
                ? ""
                : words.say(key, parts.stream().map(part -> Naming.introduced(topology, part))
                        .collect(Collectors.joining(words.say("list")))) + '\n';
    }

    private String importance(double value) {
        return words.say("availability.importance", value);
    }

    private String called(Unit unit) {
        String parts = unit.parts().stream().map(part -> Naming.introduced(topology, part))
                .collect(Collectors.joining(words.say("list")));
        return unit.isCommonCause() ? words.say("availability.together", parts) : parts;
    }

    private String gained(double gain) {
        return words.say("availability.gained", rounded(Formula.MINUTES_PER_YEAR * gain));
    }
}
