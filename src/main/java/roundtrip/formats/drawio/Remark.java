package roundtrip.formats.drawio;

import java.util.List;

/// Something to say about the file, found before there is a design to speak of.
///
/// @param line 0 where there is none
record Remark(int line, String key, List<String> arguments) {
    Remark(int line, String key, String... arguments) {
        this(line, key, List.of(arguments));
    }
}
