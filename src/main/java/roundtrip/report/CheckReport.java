package roundtrip.report;

/// A way to tell what is weak in one file after the other, in one text from [#begin] to [#end]. What is handed out is never needed
/// again, so that thousands of files cost no more memory than one.
public interface CheckReport {
    default String begin() {
        return "";
    }

    String of(Checked checked);

    /// A file that could not be checked.
    ///
    /// @param sentence why, and what to do
    default String refused(String file, String sentence) {
        return "";
    }

    default String end() {
        return "";
    }
}
