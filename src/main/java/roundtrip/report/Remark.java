package roundtrip.report;

import org.jspecify.annotations.Nullable;

import roundtrip.words.Words;

/// What a person should know about a file beside the findings.
///
/// @param line in a text, from 1
/// @param path of a member in a tree
public record Remark(@Nullable Integer line, @Nullable String path, String text) {
    /// In one line, the place in front.
    public String told() {
        Words report = Words.in("report");
        if (line == null) {
            return path == null ? report.say("remark", text) : report.say("remark.path", path, text);
        }
        return path == null
                ? report.say("remark.line", line, text)
                : report.say("remark.line.path", line, path, text);
    }
}
