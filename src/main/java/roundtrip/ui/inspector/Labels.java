package roundtrip.ui.inspector;

import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.words.Words;

/// What properties and their values are called, for a kind where it matters (`property.load-balancer.ip`), else in general
/// (`property.ip`).
record Labels(String kindWord) {
    private static final Words WORDS = Words.in("inspector");

    String of(Property<?> property) {
        return special("property", property.name());
    }

    String of(Property<?> property, Term term) {
        String own = "term." + property.name() + "." + term.word();
        return WORDS.has(own) ? WORDS.say(own) : WORDS.say("term." + term.word());
    }

    private String special(String family, String name) {
        String own = family + "." + kindWord + "." + name;
        return WORDS.has(own) ? WORDS.say(own) : WORDS.say(family + "." + name);
    }
}
