package roundtrip.analysis;

import org.jspecify.annotations.Nullable;

import roundtrip.topology.Property;
import roundtrip.topology.Term;
import roundtrip.words.Words;

/// What properties and their values are called, for a kind where it matters (`property.load-balancer.ip`), else in general
/// (`property.ip`); values also by the flavour of the subject (`term.haproxy.algorithm.first`).
public record Labels(String kindWord, String flavour) {
    private static final Words WORDS = Words.in("inspector");

    public String of(Property<?> property) {
        return special("property", property.name());
    }

    public String of(Property<?> property, Term term) {
        String flavoured = "term." + flavour + "." + property.name() + "." + term.word();
        if (WORDS.has(flavoured)) {
            return WORDS.say(flavoured);
        }
        String own = "term." + property.name() + "." + term.word();
        return WORDS.has(own) ? WORDS.say(own) : WORDS.say("term." + term.word());
    }

    /// What is to be known about a value, or about none; empty where there is nothing to say.
    public String hint(Property<?> property, @Nullable Object value) {
        String key = "hint." + flavour + "." + property.name() + "."
                + (value instanceof Term term ? term.word() : "none");
        return WORDS.has(key) ? WORDS.say(key) : "";
    }

    private String special(String family, String name) {
        String own = family + "." + kindWord + "." + name;
        return WORDS.has(own) ? WORDS.say(own) : WORDS.say(family + "." + name);
    }
}
