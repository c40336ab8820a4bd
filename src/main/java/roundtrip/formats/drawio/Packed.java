package roundtrip.formats.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The text of a `<diagram>` as draw.io packs it: percent codes, deflated without a header, in base 64.
final class Packed {
    /// A text that becomes longer than that is refused, so that a small file cannot fill the memory.
    static final int LARGEST = 20 * 1024 * 1024;
    private static final int BLOCK = 8192;

    private Packed() {}

    /// The XML; absent if the text is not packed so, or becomes too large.
    static Optional<String> unpack(String text) {
        String packed = text.strip();
        if (packed.startsWith("<")) {
            return Optional.of(packed);
        }
        if (packed.startsWith("%3C")) {
            return Optional.of(percentDecoded(packed.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            return inflated(Base64.getMimeDecoder().decode(packed)).map(Packed::percentDecoded);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> inflated(byte[] packed) {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] block = new byte[BLOCK];
            while (!inflater.finished()) {
                int count = inflater.inflate(block);
                out.write(block, 0, count);
                if (out.size() > LARGEST || count == 0 && !inflater.finished()) {
                    return Optional.empty();
                }
            }
            return Optional.of(out.toByteArray());
        } catch (DataFormatException _) {
            return Optional.empty();
        }
    }

    private static String percentDecoded(byte[] text) {
        byte[] out = new byte[text.length];
        int length = 0;
        for (int i = 0; i < text.length; i++) {
            int code = text[i] == '%' && i + 2 < text.length ? code(text[i + 1], text[i + 2]) : -1;
            out[length++] = code < 0 ? text[i] : (byte) code;
            i += code < 0 ? 0 : 2;
        }
        return new String(out, 0, length, StandardCharsets.UTF_8);
    }

    private static int code(byte high, byte low) {
        int one = Character.digit(high, 16);
        int other = Character.digit(low, 16);
        return one < 0 || other < 0 ? -1 : one * 16 + other;
    }
}
