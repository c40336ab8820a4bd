package roundtrip.formats.mermaid;

import java.util.LinkedHashMap;
import java.util.Map;

/// The little YAML that stands in `@{ … }` and in front matter: one level of `key: value`, between commas on one line
/// or one a line, values plain or quoted. Deeper levels are left alone.
final class Yaml {
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
            String key = key();
            if (Chars.at(text, i) == ':') {
                i = Chars.skipBlanks(text, i + 1);
                members.put(key, value());
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
        return block && plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain;
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
                c = escaped(text.charAt(++i));
            }
            out.append(c);
        }
        return out.toString();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
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
