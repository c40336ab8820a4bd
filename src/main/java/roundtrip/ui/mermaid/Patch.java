package roundtrip.ui.mermaid;

/// The least that must be replaced in a text to make another of it.
///
/// @param from where it begins, in characters
/// @param to where it ends
/// @param text what comes instead
record Patch(int from, int to, String text) {
    static Patch between(String before, String after) {
        int least = Math.min(before.length(), after.length());
        int start = 0;
        while (start < least && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Patch(start, before.length() - end, after.substring(start, after.length() - end));
    }

    boolean isEmpty() {
        return from == to && text.isEmpty();
    }
}
