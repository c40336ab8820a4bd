package roundtrip.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.formats.Note;
import roundtrip.formats.UnreadableException;
import roundtrip.topology.Design;
import roundtrip.words.Words;

/// The native form.
public final class JsonFormat implements Importer, Exporter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Forms forms;

    public JsonFormat() {
        this(Forms.STANDARD);
    }

    JsonFormat(Forms forms) {
        this.forms = forms;
    }

    public static Format format() {
        JsonFormat json = new JsonFormat();
        return new Format("json", List.of(".topology.json", ".json"), json, json);
    }

    @Override
    public Imported read(String name, String text) {
        Passage document = Passage.of(name, text, 1);
        List<Note> notes = new ArrayList<>();
        forms.remark(document, notes::add);
        try {
            Imported imported = new DesignReader(forms.upToDate(document)).read();
            notes.addAll(imported.notes());
            return new Imported(imported.design(), notes, imported.lines());
        } catch (UnreadableException mistake) {
            throw forms.mistake(document, mistake);
        }
    }

    @Override
    public String write(Design design) {
        return JsonText.page(DesignWriter.document(design, forms.newest()));
    }

    /// A file of a newer form holds what we cannot write.
    @Override
    public Optional<String> objection(String existing) {
        try {
            int form = forms.of(Passage.of("", existing, 1));
            return form <= forms.newest()
                    ? Optional.empty()
                    : Optional.of(Words.in("formats").say("form.keep", form, forms.newest()));
        } catch (UnreadableException _) {
            return Optional.empty(); // no design is lost with it
        }
    }

    /// JSON documents begin with a brace.
    @Override
    public boolean recognises(String text) {
        String begin = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
        return begin.stripLeading().startsWith("{");
    }
}
