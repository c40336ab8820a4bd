package roundtrip.formats.mermaid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The little YAML that stands in `@{ … }` and in front matter: one level of `key: value`, between commas on one line
/// or one a line, values plain or quoted. Deeper levels are left alone.
final class Yaml {
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}");

    private final String text;
    private final boolean block;
    private int i;

    private Yaml(String text) {
        this.text = text;
        this.block = text.contains("\n");
    }

    /// The members in order; a key without a value (`shape:cyl` is one for YAML) is not in it.
    static Map<String, String> read(String text) {
        return new Yaml(text).members();
    }

    private Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        while (true) {
            i = Chars.skipSpace(text, i);
            if (i >= text.length()) {
                return members;
            }
            int indent = i - text.lastIndexOf('\n', i - 1) - 1;
            String key = key();
            if (Chars.at(text, i) == ':') {
                i = Chars.skipBlanks(text, i + 1);
                boolean quoted = Chars.at(text, i) == '"' || Chars.at(text, i) == '\'';
                String value = value();
                if (block && !quoted && value.isEmpty()) {
                    skipDeeper(indent);
                }
                if (quoted || !value.equals("~") && !value.equals("null")) {
                    members.put(key, value);
                }
            }
            skipEnd();
        }
    }

    private String key() {
        char quote = Chars.at(text, i);
        if (quote == '"' || quote == '\'') {
            String key = quoted(quote);
            i = Chars.skipBlanks(text, i);
            return key;
        }
        int start = i;
        while (i < text.length() && !isEnd(text.charAt(i)) && !isColon(i)) {
            i++;
        }
        return text.substring(start, i).strip();
    }

    private String value() {
        char quote = Chars.at(text, i);
        if (quote == '"' || quote == '\'') {
            return quoted(quote);
        }
        int start = i;
        while (i < text.length() && !isEnd(text.charAt(i)) && !isRemark(i)) {
            i++;
        }
        String plain = text.substring(start, i).strip();
        if (block && BLOCK.matcher(plain).matches()) {
            return indented(plain.charAt(0) == '|' ? "\n" : " ");
        }
        return block && plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /// Leaves the lines below that belong to a key without a value of its own.
    private void skipDeeper(int indent) {
        for (int end = text.indexOf('\n', i); end >= 0; end = text.indexOf('\n', i)) {
            int start = Chars.skipBlanks(text, end + 1);
            if (start - end - 1 <= indent || start >= text.length()) {
                return;
            }
            int next = text.indexOf('\n', start);
            i = next < 0 ? text.length() : next;
        }
    }

    /// The lines below that are indented: `|` keeps their ends, `>` makes one line of them.
    private String indented(String between) {
        StringBuilder out = new StringBuilder();
        int next = text.indexOf('\n', i);
        while (next >= 0 && Chars.isBlank(Chars.at(text, next + 1))) {
            i = next + 1;
            next = text.indexOf('\n', i);
            String line = text.substring(i, next < 0 ? text.length() : next).strip();
            out.append(out.isEmpty() ? "" : between).append(line);
        }
        i = next < 0 ? text.length() : next;
        return out.toString();
    }

    private String quoted(char quote) {
        StringBuilder out = new StringBuilder();
        for (i++; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote && quote == '\'' && Chars.at(text, i + 1) == quote) {
                i++;
            } else if (c == quote) {
                i++;
                break;
            } else if (c == '\\' && quote == '"' && i + 1 < text.length()) {
                i++;
                c = escaped();
            }
            out.append(c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = text.charAt(i);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            default -> c;
        };
    }

    private char hex(int digits) {
        String code = text.substring(i + 1, Math.min(text.length(), i + 1 + digits));
        if (code.length() < digits || code.chars().anyMatch(c -> Character.digit(c, 16) < 0)) {
            return text.charAt(i);
        }
        i += digits;
        return (char) Integer.parseInt(code, 16);
    }

    private void skipEnd() {
        while (i < text.length() && !isEnd(text.charAt(i))) {
            i++;
        }
        i++;
    }

    private boolean isColon(int at) {
        char next = Chars.at(text, at + 1);
        return text.charAt(at) == ':' && (next == '\0' || Chars.isSpace(next) || !block && next == ',');
    }

    private boolean isRemark(int at) {
        return text.charAt(at) == '#' && at > 0 && Chars.isSpace(text.charAt(at - 1));
    }

    private boolean isEnd(char c) {
        return block ? c == '\n' : c == ',';
    }
}
