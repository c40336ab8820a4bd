package roundtrip.simulation;

import java.util.List;
import java.util.function.UnaryOperator;

import roundtrip.words.Words;

/// A line of the list of events.
///
/// @param stageNs when it is seen
/// @param atNs when it happened, in virtual time
/// @param sort what kind of event it is, for its icon
/// @param key of the sentence in the bundle `simulation`
/// @param request number of the request; 0 if it belongs to none
/// @param event number of the event that it tells
public record LogLine(long stageNs, long atNs, Sort sort, String key, int request, int event, List<Word> words) {
    /// What kind of event a line tells.
    public enum Sort {
        ASKED,
        ADDRESS,
        /// TLS agreed on keys.
        SEALED,
        /// It had to wait for a free place.
        QUEUED,
        CHOSEN,
        WRITTEN,
        READ,
        STALE,
        COPIED,
        ANSWERED,
        FAILED,
        STOPPED,
        HEALED,
        ORDERED,
        CHECK_FAILED,
        CHECK_PASSED,
        TOOK_OVER,
        PROMOTED,
        /// Saved writes are gone.
        LOST
    }

    /// A word that is filled in.
    public sealed interface Word {
        /// A part of the drawing, to be called by its name.
        record Part(String id) implements Word {}

        record Plain(String text) implements Word {}

        /// Why something failed.
        record Why(Reason reason) implements Word {}
    }

    public LogLine {
        words = List.copyOf(words);
    }

    public boolean isBad() {
        return sort == Sort.FAILED || sort == Sort.STOPPED || sort == Sort.CHECK_FAILED || sort == Sort.STALE
                || sort == Sort.LOST;
    }

    /// The sentence.
    ///
    /// @param name gives the name of a part by its id
    public String say(UnaryOperator<String> name) {
        Words bundle = Words.in("simulation");
        return bundle.say(key, words.stream().map(word -> switch (word) {
            case Word.Part part -> name.apply(part.id());
            case Word.Plain plain -> plain.text();
            case Word.Why why -> bundle.say("reason." + why.reason().word());
        }).toArray());
    }
}
