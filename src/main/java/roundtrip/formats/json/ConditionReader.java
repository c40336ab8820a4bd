package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Acceptance;
import roundtrip.topology.Attributes;
import roundtrip.topology.Common;
import roundtrip.topology.Datum;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Property;
import roundtrip.topology.Trait;
import roundtrip.topology.exercise.Amount;
import roundtrip.topology.exercise.Condition;
import roundtrip.topology.exercise.Selection;

/// Reads what a drawing must fulfil: an object with exactly one of the members of [#SORTS].
final class ConditionReader {
    static final List<String> SORTS = List.of("all", "any", "not", "count", "link", "guards", "entry", "record",
            "noFinding");
    static final List<String> AMOUNT = List.of("atLeast", "atMost");
    static final List<String> SELECTION = List.of("kind", "trait", "only", "with");

    private final PropertyReader properties = new PropertyReader(References.AS_WRITTEN, _ -> {});
    private final Function<String, Optional<String>> objection;

    /// @param objection what speaks against a rule
    ConditionReader(Function<String, Optional<String>> objection) {
        this.objection = objection;
    }

    /// @param beside members that the object may have as well
    Condition condition(Passage json, List<String> beside) {
        new Members(json);
        only(json, join(beside, SORTS));
        List<String> given = SORTS.stream().filter(sort -> json.member(sort) != null).toList();
        if (given.size() != 1) {
            throw json.error(given.isEmpty() ? "exercise.nothing" : "exercise.several", String.join(", ", SORTS));
        }
        Passage value = new Members(json).required(given.getFirst());
        return switch (given.getFirst()) {
            case "all" -> new Condition.All(conditions(value));
            case "any" -> new Condition.Any(conditions(value));
            case "not" -> new Condition.Not(condition(value, List.of()));
            case "count" -> count(value);
            case "link" -> link(value);
            case "guards" -> guards(value);
            case "entry" -> entry(value);
            case "record" -> record(value);
            default -> noFinding(value);
        };
    }

    private List<Condition> conditions(Passage list) {
        if (list.isEmptyList()) {
            throw list.error("exercise.empty");
        }
        return list.items().stream().map(part -> condition(part, List.of())).toList();
    }

    private Condition count(Passage json) {
        only(json, join(SELECTION, AMOUNT));
        return new Condition.Count(selection(json), amount(new Members(json)));
    }

    private Condition link(Passage json) {
        only(json, join(List.of("kind", "from", "to", "encrypted", "with"), AMOUNT));
        Members members = new Members(json);
        Passage word = members.take("kind");
        LinkKind kind = word == null ? null : word.word(List.of(LinkKind.values()));
        return new Condition.Links(kind, end(members.take("from")), end(members.take("to")),
                flag(members.take("encrypted")),
                with(members.take("with"), kind == null ? List.of() : kind.properties()), amount(members));
    }

    private Selection end(@Nullable Passage json) {
        if (json == null) {
            return Selection.ANY;
        }
        only(json, SELECTION);
        return selection(json);
    }

    private Condition guards(Passage json) {
        only(json, AMOUNT);
        return new Condition.Guards(amount(new Members(json)));
    }

    private Condition entry(Passage json) {
        only(json, join(List.of("encrypted"), AMOUNT));
        Members members = new Members(json);
        return new Condition.Entries(flag(members.take("encrypted")), amount(members));
    }

    private static Condition record(Passage json) {
        only(json, List.of("name", "type"));
        Members members = new Members(json);
        return new Condition.Recorded(members.required("name").text(), members.text("type"));
    }

    private Condition noFinding(Passage rule) {
        if (!rule.text().matches(Acceptance.RULE)) {
            throw rule.error("accepted.rule", JsonText.quoted(rule.text()));
        }
        objection.apply(rule.text()).ifPresent(sentence -> {
            throw rule.refusal(sentence);
        });
        return new Condition.NoFinding(rule.text());
    }

    private Selection selection(Passage json) {
        Members members = new Members(json);
        List<Kind> kinds = kinds(members.take("kind"));
        Passage trait = members.take("trait");
        Passage only = members.take("only");
        List<Property<?>> known = kinds.size() == 1 ? kinds.getFirst().allProperties() : Common.PROPERTIES;
        return new Selection(kinds, trait == null ? null : trait(trait),
                only == null
                        ? null
                        : only.word(Stream.of(Kind.values()).filter(kind -> kind.has(Trait.SERVICE)).toList()),
                with(members.take("with"), known));
    }

    /// One kind or a list of them.
    private static List<Kind> kinds(@Nullable Passage json) {
        if (json == null) {
            return List.of();
        }
        List<Kind> all = List.of(Kind.values());
        return json.datum() instanceof Datum.Items
                ? json.items().stream().map(item -> item.word(all)).toList()
                : List.of(json.word(all));
    }

    private static Trait trait(Passage word) {
        return Stream.of(Trait.values()).filter(trait -> word(trait).equals(word.text())).findFirst()
                .orElseThrow(() -> word.error("must.word", JsonText.quoted(word.text()),
                        String.join(", ", Stream.of(Trait.values()).map(ConditionReader::word).toList())));
    }

    static String word(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Attributes with(@Nullable Passage json, List<Property<?>> known) {
        if (json == null) {
            return Attributes.none();
        }
        only(json, known.stream().map(Property::name).toList());
        return new Members(json).attributes(known, properties);
    }

    private static @Nullable Boolean flag(@Nullable Passage json) {
        return json == null ? null : (Boolean) json.flag();
    }

    private static Amount amount(Members members) {
        Passage least = members.take("atLeast");
        Passage most = members.take("atMost");
        int upper = most == null ? Integer.MAX_VALUE : most.whole(0, Integer.MAX_VALUE);
        int lower = least == null ? Math.min(1, upper) : least.whole(0, Integer.MAX_VALUE);
        if (lower > upper && most != null) {
            throw most.error("exercise.amount", upper, lower);
        }
        return new Amount(lower, upper);
    }

    /// @throws roundtrip.formats.UnreadableException if it has another member
    static void only(Passage json, List<String> known) {
        for (Passage member : json.members()) {
            if (!known.contains(member.name())) {
                throw member.error("exercise.member", JsonText.quoted(member.name()), String.join(", ", known));
            }
        }
    }

    private static List<String> join(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
