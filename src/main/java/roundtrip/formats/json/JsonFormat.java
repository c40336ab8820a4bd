package roundtrip.formats.json;

import java.util.List;

import roundtrip.formats.Exporter;
import roundtrip.formats.Format;
import roundtrip.formats.Imported;
import roundtrip.formats.Importer;
import roundtrip.topology.Design;

/// The native form.
public final class JsonFormat implements Importer, Exporter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public static Format format() {
        JsonFormat json = new JsonFormat();
        return new Format("json", List.of(".topology.json", ".json"), json, json);
    }

    @Override
    public Imported read(String name, String text) {
        return new DesignReader(Passage.of(name, text, 1)).read();
    }

    @Override
    public String write(Design design) {
        return JsonText.page(DesignWriter.document(design));
    }

    /// JSON documents begin with a brace.
    @Override
    public boolean recognises(String text) {
        String begin = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
        return begin.stripLeading().startsWith("{");
    }
}
