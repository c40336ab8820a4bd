package roundtrip.formats.mermaid.design;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A label such as `Web Server 1 - Nginx + App`: what is named, and what is said of it.
///
/// @param tail empty where nothing more is said
record LabelParts(String head, String tail) {
    /// What stands further behind says nothing of the kind.
    private static final int LONGEST = 400;
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|]\\s+|:\\s+|\\n|\\s*\\(");
    private static final Pattern LIST = Pattern.compile("\\s*[+,&/·•;\\n]\\s*|\\s+(?:and|und|et|y)\\s+");

    private static final Memo<String, LabelParts> PARTS = new Memo<>();
    private static final Memo<String, List<String>> ITEMS = new Memo<>();

    static LabelParts of(String whole) {
        return whole.length() > LONGEST ? parts(whole) : PARTS.of(whole, LabelParts::parts);
    }

    private static LabelParts parts(String whole) {
        String label = whole.substring(0, Math.min(whole.length(), LONGEST));
        Matcher matcher = SEPARATOR.matcher(label);
        if (!matcher.find() || matcher.start() == 0) {
            return new LabelParts(whole.strip(), "");
        }
        boolean inBrackets = matcher.group().endsWith("(");
        String tail = label.substring(matcher.end()).strip();
        return new LabelParts(label.substring(0, matcher.start()).strip(), inBrackets ? opened(tail) : tail);
    }

    /// Without the bracket that closes; what stands behind it is on another line.
    private static String opened(String tail) {
        return tail.endsWith(")")
                ? tail.substring(0, tail.length() - 1).strip()
                : tail.replaceFirst("\\)\\s*[-–—:,]?\\s*", "\n").strip();
    }

    /// The items of a list: `Nginx + App + DB (Primary)`.
    static List<String> items(String list) {
        return ITEMS.of(list.substring(0, Math.min(list.length(), LONGEST)), LabelParts::split);
    }

    private static List<String> split(String list) {
        return Arrays.stream(LIST.split(list)).map(String::strip)
                .filter(item -> !item.isEmpty()).toList();
    }
}
