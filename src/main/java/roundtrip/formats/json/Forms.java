package roundtrip.formats.json;

import java.util.List;
import java.util.function.Consumer;

import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// The forms that the file has had. The first is form 1, and each migration leads from one to the next, so their number is
/// that of the newest. A document that names no form is of form 1.
record Forms(List<Migration> migrations) {
    /// The forms of this version of the program.
    static final Forms STANDARD = new Forms(List.of());

    private static final String FORM = "form";

    Forms {
        migrations = List.copyOf(migrations);
    }

    int newest() {
        return migrations.size() + 1;
    }

    int of(Passage document) {
        document.members();
        Passage form = document.member(FORM);
        return form == null || form.isNothing() ? 1 : form.whole(1, Integer.MAX_VALUE);
    }

    /// The document in the newest form that we know.
    Passage upToDate(Passage document) {
        Passage current = document;
        for (Migration migration : migrations.subList(Math.min(of(document), newest()) - 1, migrations.size())) {
            current = current.rewritten(migration);
        }
        return current;
    }

    /// What a person should know of a document that is not of the newest form.
    void remark(Passage document, Consumer<Note> notes) {
        int form = of(document);
        if (form > newest()) {
            notes.accept(document.note("note.newer", form, newest()));
        } else if (form < newest()) {
            notes.accept(document.note("note.older", form, newest()));
        }
    }

    /// A mistake in a document, which is none where a newer version of the program meant something by it.
    UnreadableException mistake(Passage document, UnreadableException mistake) {
        int form = of(document);
        return form <= newest()
                ? mistake
                : new UnreadableException("", Words.in("formats").say("form.newer",
                        String.valueOf(mistake.getMessage()), form, newest()));
    }
}
