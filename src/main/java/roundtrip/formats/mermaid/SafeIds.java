package roundtrip.formats.mermaid;

/// Which ids of other authors can be written as they are: words of letters, digits and `_`, joined by single `-`, `.`
/// or `/`, none of them reserved. All Mermaids since version 10 read these.
public final class SafeIds {
    private static final String JOINTS = "-./";

    private SafeIds() {}

    public static boolean isSafe(String id) {
        if (id.isEmpty() || !isLetter(id.charAt(0)) || id.contains("style") || id.contains("classDef")
                || id.contains("direction")) {
            return false;
        }
        int start = 0;
        for (int i = 0; i <= id.length(); i++) {
            if (i == id.length() || JOINTS.indexOf(id.charAt(i)) >= 0) {
                if (i == start || Reserved.isRisky(id.substring(start, i)) || id.charAt(start) == '_' && start > 0) {
                    return false;
                }
                start = i + 1;
            } else if (!isLetter(id.charAt(i)) && !Character.isDigit(id.charAt(i)) || id.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
