package roundtrip.formats.mermaid;

import java.util.Random;

/// Mermaid texts as people write them, out of a seed; many are valid, many are nearly so.
public final class RandomTexts {
    private static final String[] IDS = {"a", "b", "c", "db1", "web-1", "x", "o", "10.0.0.1", "v", "TD", "été", "数据",
            "a_b",
            "api/v2", "w:80", "1st", "End", "default", "why?", "C#", "g", "h"};
    private static final String[] WORDS = {"Web", "server", "DB", "primary", "->", "port 80", "50%", "x = y", "R & D",
            "#quot;",
            "#35;1", "&lt;b&gt;", "<b>bold</b>", "<br/>", "<br>", "\\n", "a < b", "fa:fa-server", "end",
            "it's", "café",
            "数据库", "🚀",
            "http://x.y/?a=1&b=2#c", "- x", "1. y", "~", "*it*", "**b**", "#nosuch;", "&amp;", "&#60;", "@home",
            ":", ";",
            "  ", "=", "--", "%", "%%", "class", "foo"};
    private static final String[] QUOTED = {"(x)", "[y]", "{z}", "|", "-->", "\n  next", "direct", "subgraph", "#amp;",
            "a;b"};
    private static final String[][] BRACKETS = {{"[", "]"}, {"(", ")"}, {"([", "])"}, {"[[", "]]"}, {"[(", ")]"},
            {"((", "))"},
            {"(((", ")))"}, {">", "]"}, {"{", "}"}, {"{{", "}}"}, {"[/", "/]"}, {"[\\", "\\]"}, {"[/", "\\]"},
            {"[\\", "/]"}};
    private static final String[] ARROWS = {"-->", "---", "--->", "-.->", "-.-", "==>", "===", "~~~", "--o", "--x",
            "<-->", "o--o",
            "x--x", "<-.->", "<==>", "-..->", "====>", "x-->", "o-->", "<--x", "<---", " .->", "-.-o", "==x", "----o",
            "~~~~",
            "x==>", "<==o", "o-.-x"};
    private static final String[][] HALVES = {{"--", "-->"}, {"--", "---"}, {"-.", ".->"}, {"-.", "-.->"},
            {"==", "==>"},
            {"<--", "-->"}, {"--", "--x"}, {"--", "---->"}, {"==", "==="}, {"o--", "--o"}, {"-.", ".-"}, {"--", "x-->"},
            {"<-.", ".->"}, {"x==", "==x"}};

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    public RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    public String next() {
        out.append(pick("flowchart LR", "graph TD", "flowchart", "graph RL;", "flowchart BT", "graph >", "graph v"))
                .append('\n');
        int open = 0;
        for (int n = 1 + random.nextInt(7); n > 0; n--) {
            int kind = random.nextInt(14);
            if (kind < 8) {
                chain();
            } else if (kind == 8) {
                out.append("subgraph ").append(title()).append('\n');
                open++;
            } else if (kind == 9 && open > 0) {
                out.append(pick("end", "\ndirection LR", "\ndirection TB"));
                open -= out.toString().endsWith("end") ? 1 : 0;
            } else {
                other(open);
            }
            boolean line = out.charAt(out.length() - 1) == '\n';
            out.append(line
                    ? ""
                    : open > 0 || kind > 9 ? "\n" : pick("\n", "\n", "\n", ";", "\n\n", " \n", "; \n", "\r\n"));
        }
        return out.append("\nend".repeat(open)).toString();
    }

    private void chain() {
        group();
        for (int n = random.nextInt(3); n > 0; n--) {
            arrow();
            group();
        }
    }

    private void group() {
        node();
        while (random.nextInt(5) == 0) {
            out.append(" & ");
            node();
        }
    }

    private void node() {
        out.append(pick(IDS));
        if (random.nextInt(2) == 0) {
            String[] pair = BRACKETS[random.nextInt(BRACKETS.length)];
            out.append(pair[0]).append(label()).append(pair[1]);
        }
        out.append(random.nextInt(10) == 0 ? ":::" + pick("hot", "cold", "my-class") : "");
        out.append(random.nextInt(15) == 0
                ? "@{ shape: " + pick("cyl", "rect", "doc") + pick("", ", label: \"L (x)\"") + " }"
                : "");
    }

    private String label() {
        int form = random.nextInt(5);
        String words = words();
        return switch (form) {
            case 0, 1 -> words;
            case 2, 3 -> "\"" + words + (random.nextBoolean() ? pick(QUOTED) : "") + "\"";
            default -> "\"`" + words.replace('`', ' ') + "`\"";
        };
    }

    private String words() {
        StringBuilder words = new StringBuilder(pick(WORDS));
        for (int n = random.nextInt(3); n > 0; n--) {
            words.append(pick(" ", " ", "")).append(pick(WORDS));
        }
        return words.toString();
    }

    private void arrow() {
        char last = out.charAt(out.length() - 1);
        String space = last == 'x' || last == 'o' ? " " : pick(" ", " ", "", "  ");
        out.append(random.nextInt(15) == 0 ? " " + pick("e1", "e-2") + "@" : space);
        if (random.nextInt(4) == 0) {
            String[] pair = HALVES[random.nextInt(HALVES.length)];
            out.append(pair[0]).append(pick(" ", "")).append(label()).append(pick(" ", "")).append(pair[1]);
        } else {
            out.append(pick(ARROWS));
            out.append(random.nextInt(3) == 0 ? pick("", " ") + "|" + label() + "|" : "");
        }
        out.append(pick(" ", " ", "", "\n"));
    }

    private String title() {
        return switch (random.nextInt(5)) {
            case 0 -> pick("g", "h", "g1", "10.0.0.0/8");
            case 1 -> pick("g", "h", "two words") + pick(" ", "") + "[" + label() + "]";
            case 2 -> words().replace(';', ',').replace("--", "-");
            case 3 -> "\"" + words() + "\"";
            default -> "g" + random.nextInt(3) + " [\"" + words() + pick(QUOTED) + "\"]";
        };
    }

    /// Descriptions stand outside groups: inside, Mermaid takes their words for members.
    private void other(int open) {
        out.append(open == 0 && random.nextInt(8) == 0
                ? pick("accTitle: Some title\n", "accDescr { two\n lines }")
                : pick("%% comment", "class a,b hot", "classDef hot fill:#f00,stroke:#333", "style a fill:#eee",
                        "linkStyle default stroke:#f00", "click a \"https://x.y\" \"tip\"",
                        "%%{init: {\"theme\": \"dark\"}}%%", "class g hot;", "style Z color:#fff,stroke-dasharray: 5 5",
                        "a:::hot", "click b call fn()", "%%x"));
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }
}
