package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import roundtrip.formats.Note;
import roundtrip.words.Words;

/// What was taken as meant, with its line. After some hundred notes only their number is kept.
final class Notes {
    private static final int MOST = 200;
    private static final int LONGEST_QUOTE = 60;

    /// What says that a text is half written: something is missing, or could not be understood and was left out.
    private static final Set<String> UNFINISHED = Set.of("prose", "headless", "another", "after", "left",
            "bracket.open",
            "pipe.open", "data.empty", "arrow.text", "arrow.lines", "arrow.newline", "arrow.end", "subgraph.nameless",
            "subgraph.end", "end.extra", "end.missing", "end.never", "member.ring", "description.open",
            "direction.inside");

    private final Words words = Words.in("mermaid");
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> unfinished = new ArrayList<>();
    private int more;

    void add(int line, String key, Object... arguments) {
        if (UNFINISHED.contains(key) && unfinished.size() < MOST) {
            unfinished.add(new Note(line, null, words.say(key, shortened(arguments))));
        }
        if (notes.size() >= MOST) {
            more++;
            return;
        }
        Note note = new Note(line, null, words.say(key, shortened(arguments)), Note.Sort.MERCY);
        if (notes.isEmpty() || !notes.getLast().equals(note)) {
            notes.add(note);
        }
    }

    List<Note> all() {
        List<Note> all = new ArrayList<>(notes);
        if (more > 0) {
            all.add(new Note(null, null, words.say("more", more), Note.Sort.MERCY));
        }
        return all;
    }

    List<Note> unfinished() {
        return unfinished;
    }

    private static Object[] shortened(Object[] arguments) {
        Object[] quotes = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            quotes[i] = arguments[i] instanceof String text ? shortened(text) : arguments[i];
        }
        return quotes;
    }

    private static String shortened(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
