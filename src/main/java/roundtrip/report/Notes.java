package roundtrip.report;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

import roundtrip.simulation.Trace;
import roundtrip.words.Words;

/// What a run remarks: what is not as in reality, what could not be done, where the arrows end.
public final class Notes {
    /// An empty run says that by itself.
    private static final String NOBODY = "remark.nobody";

    private Notes() {}

    /// One sentence each.
    public static List<String> sentences(List<Trace.Remark> notes) {
        Words words = Words.in("simulation");
        return notes.stream().filter(note -> !note.key().equals(NOBODY))
                .map(note -> words.say(note.key(), note.values().toArray())).toList();
    }

    /// As member `notes` of what is told as JSON, if there are any.
    static void add(ObjectNode run, List<Trace.Remark> notes) {
        List<String> sentences = sentences(notes);
        if (!sentences.isEmpty()) {
            run.set("notes", JsonLine.list(sentences));
        }
    }

    /// One line each, marked as a note.
    public static List<String> lines(List<Trace.Remark> notes) {
        return sentences(notes).stream().map(sentence -> Words.in("report").say("remark", sentence)).toList();
    }
}
