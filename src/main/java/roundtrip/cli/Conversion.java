package roundtrip.cli;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import roundtrip.files.Opened;
import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Note;
import roundtrip.words.Words;

/// From one file to another.
///
/// @param source as what to read; absent: as name or content say
record Conversion(Documents documents, @Nullable Format source, Format target, Writing writing) {
    /// @param inputs all that is read in this run: none of them is written over
    /// @return what reader and writer noted
    List<Note> convert(String in, String out, Inputs inputs) {
        Opened opened = documents.open(in, source);
        if (!Documents.isStandard(out) && inputs.has(documents.path(out))) {
            throw new RefusedException(Words.in("cli").say("convert.onto-itself", out));
        }
        Exporter exporter = writing.of(opened.design());
        documents.export(out, exporter.write(opened.design()), exporter);
        List<Note> notes = new ArrayList<>(opened.notes());
        notes.addAll(exporter.cautions(opened.design()));
        return notes;
    }
}
