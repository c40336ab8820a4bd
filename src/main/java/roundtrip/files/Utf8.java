package roundtrip.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import roundtrip.formats.UnreadableException;
import roundtrip.words.Words;

/// Bytes as text; those that are none are refused with their place.
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /// The text without its byte order mark.
    static String text(String name, byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length); // UTF-8 never has fewer bytes than UTF-16 has units
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new UnreadableException(Words.in("files").say("line", name, lineOf(content, bytes.position())),
                    Words.in("files").say("utf8", bytes.position() + 1));
        }
        decoder.flush(text);
        text.flip();
        return !text.isEmpty() && text.get(0) == BYTE_ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString();
    }

    private static int lineOf(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
