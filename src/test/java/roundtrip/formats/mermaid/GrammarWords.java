package roundtrip.formats.mermaid;

import java.util.Random;

/// Ids, labels and titles for [GrammarTexts], with every character and code that Mermaid treats in a way of its own.
final class GrammarWords {
    private static final String[] IDS = {"a", "b", "c", "d", "A1", "_x", "x1", "o2", "v", "TD", "LR", "1", "42", "1st",
            "10.0.0.1", "a.b", "api/v2", "web-1", "w:80", "C#", "why?", "wow!", "50%", "p+q", "p*q", "it's",
            "back\\slash", "R&D", "$x", "été", "数据", "база", "שלום", "خادم", "서버", "Ñ", "ß", "constructor",
            "__proto__", "toString", "default", "End", "Style", "endpoint", "end_user", "backend", "back-end", "graphs",
            "styles", "clicks", "TB1", "title", "node", "g0", "g1", "g2", "direction", "db1", "a_b", "-a",
            "x", "o", "Vv", "e1", "subGraph0", "hrefs", "µ", "ª", "a.", "#1", "a#b", "'q'", "/x/"};
    private static final String[] PLAIN = {"Web", "server", "DB primary", "->", "port 80", "50%", "x = y", "R & D",
            "#quot;", "#35;1", "&lt;b&gt;", "<b>bold</b>", "<br/>", "<br>", "</br>", "<br />", "\\n", "a < b", "a > b",
            "fa:fa-server ", "fab:fa-aws x", "it's", "café", "数据库", "🚀", "http://x.y/?a=1&b=2#c", "- x", "1. y", "~",
            "*it*",
            "**b**", "__u__", "#nosuch;", "&amp;", "&#60;", "@home", ":", ";", "  ", "=", "%", "%%", "class", "end",
            "subgraph", "graph", "#9829;", "&nbsp;", "&copy;", "#amp;lt;", "<i>x", "$x$", "\\", "a\\b", "'",
            "'q'", "#", "&", "?", "!", "+", "*", "_", "^", "`", "v", "<a href='x'>l</a>", "foo_bar_baz", "e1@",
            "10.0.0.1",
            "…", "—", "“x”", "\u00a0", "#x41;", "#0;", "#39;", "TB", "LR", "click", "default", "a\nb", ">", "\t",
            "<u>x</u>", "&quot;", "#lt;br#gt;", "//", "--", "\\t", "2*3*4", "a_b", "#35;35;"};
    private static final String[] QUOTED = {"(x)", "[y]", "{z}", "|", "-->", "\n  next", "direct", "subgraph", "#amp;",
            "a;b", "((", "]]", "}", "/x/", "\\x\\", "==>", "-.->", "~~~", "@{ }", ":::", "[(", "%% x", "`t`", "{{x}}"};
    private static final String[] TITLES = {"Web tier", "one", "Two Words", "a-b c", "10.0.0.0/24 net", "数据 中心",
            "It's", "A & B", "x: y", "v2", "Zone #1", "the end of", "a_b", "Über uns", "100% up", "end user zone",
            "DMZ.",
            "A1 + B2", "what?", "a/b c"};
    private static final String[][] BRACKETS = {{"[", "]"}, {"(", ")"}, {"([", "])"}, {"[[", "]]"}, {"[(", ")]"},
            {"((", "))"}, {"(((", ")))"}, {">", "]"}, {"{", "}"}, {"{{", "}}"}, {"[/", "/]"}, {"[\\", "\\]"},
            {"[/", "\\]"},
            {"[\\", "/]"}, {"(-", "-)"}, {"[", "]"}, {"[", "]"}};

    private final Random random;

    GrammarWords(Random random) {
        this.random = random;
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    String id() {
        return random.nextInt(3) == 0 ? pick(IDS) : pick("a", "b", "c", "d", "A1", "g0", "g1", "web1", "n5");
    }

    /// What may stand in a label without quotes, most times.
    String plain() {
        StringBuilder words = new StringBuilder(pick(PLAIN));
        for (int n = random.nextInt(3); n > 0; n--) {
            words.append(pick(" ", " ", "")).append(pick(PLAIN));
        }
        return words.toString();
    }

    String piece() {
        return pick(PLAIN);
    }

    String quoted() {
        StringBuilder words = new StringBuilder(plain());
        for (int n = random.nextInt(3); n > 0; n--) {
            words.append(pick(" ", "")).append(pick(QUOTED));
        }
        return words.toString();
    }

    /// Markdown source.
    String ticked() {
        return quoted().replace('`', '~').replace("\"", "");
    }

    String title() {
        return pick(TITLES);
    }

    /// A label in its brackets.
    String bracket() {
        String[] pair = BRACKETS[random.nextInt(BRACKETS.length)];
        return pair[0] + switch (random.nextInt(6)) {
            case 0, 1 -> plain();
            case 2, 3 -> "\"" + quoted() + "\"";
            case 4 -> "\"`" + ticked() + "`\"";
            default -> pick("Web server", "DB", "x");
        } + pair[1];
    }
}
