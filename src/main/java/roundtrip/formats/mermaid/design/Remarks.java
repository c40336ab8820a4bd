package roundtrip.formats.mermaid.design;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.formats.Note;
import roundtrip.words.Words;

/// What the reader has to say about a text, not more than a person would read.
final class Remarks {
    private static final int MOST = 400;
    private static final int LONGEST_QUOTE = 60;

    private static final Words WORDS = Words.in("mermaid-design");

    private final Words own;
    private final List<Note> notes = new ArrayList<>();
    private int more;

    Remarks() {
        this(WORDS);
    }

    /// @param own the sentences that another format says otherwise
    Remarks(Words own) {
        this.own = own;
    }

    /// @param line 0 where there is none
    void add(int line, String key, @Nullable Object... arguments) {
        if (notes.size() < MOST) {
            notes.add(new Note(line == 0 ? null : (Integer) line, null, say(key, arguments), sort(key)));
        } else {
            more++;
        }
    }

    private static Note.Sort sort(String key) {
        return key.startsWith("guess.") ? Note.Sort.GUESS : key.startsWith("edit.") ? Note.Sort.EDIT : Note.Sort.OTHER;
    }

    String say(String key, @Nullable Object... arguments) {
        Object[] quotes = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            quotes[i] = argument instanceof String text ? quoted(text) : argument == null ? "" : argument;
        }
        return (own.has(key) ? own : WORDS).say(key, quotes);
    }

    private static String quoted(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (more > 0) {
            all.add(new Note(null, null, say("more", more)));
        }
        return all;
    }
}
