package roundtrip.lesson;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import roundtrip.analysis.Names;
import roundtrip.routing.Operation;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;

/// What was seen, in one sentence. All sentences are told the same things, by number.
final class Saying {
    private static final double SECOND = 1e9;

    private final Performance told;
    private final Observation seen;
    private final Telling telling;
    private final Names names;

    Saying(Performance told) {
        this.told = told;
        seen = told.seen();
        telling = new Telling(told.topology());
        names = new Names(told.topology());
    }

    String sentence() {
        String said = telling.say(told.isShown() ? shown() : calm(), values());
        String first = names(told.demonstration().first());
        return first.isEmpty() ? said : telling.say("first", said, first);
    }

    private String shown() {
        String key = "shown." + told.demonstration().sight().word();
        String special = told.topology().link(told.part()) != null
                ? ".cut"
                : seen.failed() == 0 ? ".none" : seen.failed(Operation.READ) == 0 ? ".only" : "";
        return telling.has(key + special) ? key + special : key;
    }

    /// What is said when the claim does not hold (any more).
    private String calm() {
        if (told.demonstration().stranger() != null) {
            return "calm.stranger";
        }
        String own = "calm." + told.demonstration().sight().word();
        if (telling.has(own)) {
            return seen.failed() == 0 && telling.has(own + ".none") ? own + ".none" : own;
        }
        return switch (told.demonstration().sight()) {
            case READABLE, READABLE_BEHIND -> seen.readable().isEmpty() ? "calm.sealed" : "calm.sealed-there";
            default -> seen.failed() == 0 ? "calm.answered" : "calm.failed";
        };
    }

    /// By number: 0 asked, 1 failed, 2 answered, 3 writes asked, 4 writes that failed, 5 the part, 6 the subject, 7 how many
    /// requests came to the part, 8 those sent in vain, 9 those that waited, 10 the longest wait, 11 seconds without an answer,
    /// 12 lost writes, 13 forgotten writes, 14 writes saved, 15 writes that the part has, 16 where what could be read, 17 the
    /// stranger's way, 18 where it ended, 19 what else belongs to the finding, 20 the longest wait when all is calm, 21 the
    /// databases that have what was saved, 22 who hears of the part, 23 questions to DNS without an answer, 24 how long users wait
    /// on average when all is calm, 25 now, 26 whom
    /// the part chose.
    private Object[] values() {
        List<String> reached = seen.reached();
        String end = reached.isEmpty() ? "" : name(reached.getLast());
        return new Object[]{seen.asked(), seen.failed(), seen.answered(), seen.asked(Operation.WRITE),
                seen.failed(Operation.WRITE), name(told.part()), name(told.subject()), seen.visits(told.part()),
                seen.inVain().size(), seen.waited(), seconds(seen.longestNs()), seconds(seen.gapNs()), seen.lost(),
                (int) Observing.forgotten(seen), Claims.saved(told), seen.holds(told.part()), readable(), way(reached),
                end, others(), seconds(told.calm().longestNs()), keepers(),
                names(Claims.ears(told)), seen.unnamed(), seconds(told.calm().meanNs()), seconds(seen.meanNs()),
                names(List.copyOf(seen.choices(told.part()).keySet()))};
    }

    private String others() {
        return names(told.demonstration().finding().also().stream().filter(one -> !one.equals(told.part())).toList());
    }

    private String name(String id) {
        return names.of(id);
    }

    private String names(List<String> ids) {
        return telling.list(ids.stream().filter(told.topology()::has).map(this::name).distinct().toList());
    }

    private String way(List<String> parts) {
        return String.join(telling.say("way"), parts.stream().map(this::name).toList());
    }

    private String seconds(long ns) {
        return telling.say("seconds", String.valueOf(Math.round(ns / SECOND * 10) / 10.0));
    }

    private String keepers() {
        return names(Stream.concat(seen.saved().keySet().stream(), seen.copied().keySet().stream()).distinct()
                .filter(Claims.inSameSet(told)).toList());
    }

    private String readable() {
        Set<String> places = new LinkedHashSet<>();
        List<String> meant = told.demonstration().finding().also();
        boolean few = told.demonstration().sight() == Sight.READABLE_BEHIND && told.isShown();
        for (Observation.Glimpse glimpse : seen.readable()) {
            if (few && !meant.contains(String.valueOf(glimpse.link()))) {
                continue;
            }
            Link link = glimpse.link() == null ? null : told.topology().link(glimpse.link());
            places.add(link == null || link.kind() == LinkKind.RESOLVE
                    ? way(List.of(glimpse.from(), glimpse.to()))
                    : name(link.id()));
        }
        return telling.list(List.copyOf(places));
    }
}
