package roundtrip.formats.mermaid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/// Mermaid texts that use the whole grammar of flowcharts, out of a seed. Most are valid; where a rare piece makes Mermaid
/// refuse one, that is worth knowing too.
final class GrammarTexts {
    private static final String[] KEYWORDS = {"click", "style", "class", "end", "subgraph", "graph",
            "default", "linkStyle", "href", "call"};
    private static final String[] LOOKS = {"fill:#f9f", "stroke:#333,stroke-width:4px",
            "color:#fff,stroke-dasharray: 5 5",
            "fill:red", "stroke-dasharray: 9 5,stroke-dashoffset: 900", "fill:#bbf,stroke:#f66,stroke-width:2px;"};
    private static final String[] ARROWS = {"-->", "---", "--->", "-.->", "-.-", "==>", "===", "~~~", "--o", "--x",
            "<-->", "o--o", "x--x", "<-.->", "<==>", "-..->", "====>", "o-.-o", "x==x", "----o", "~~~~", "<==o", "x-->",
            ".->", ".-", "-...-", "-----", "------------->", "<---->", "x-.-x", "-.-x", "==o", "-..-o", "<--x", "<---",
            "o==>", "~~~~~"};
    private static final String[][] HALVES = {{"--", "-->"}, {"--", "---"}, {"-.", ".->"}, {"-.", "-.->"},
            {"==", "==>"},
            {"<--", "-->"}, {"--", "--x"}, {"--", "---->"}, {"==", "==="}, {"o--", "--o"}, {"-.", ".-"}, {"<-.", ".->"},
            {"x==", "==x"}, {"-.", "..->"}, {"==", "====>"}, {"--", "--o"}, {"<==", "==>"}, {"x-.", ".-x"}};
    private static final String[] SHAPES = {"cyl", "db", "rect", "rounded", "diam", "hex", "cloud", "docs", "stadium",
            "person", "delay", "lin-cyl", "das", "bolt", "text", "flag", "odd", "h-cyl", "circle", "database",
            "process"};

    private final Random random;
    private final GrammarWords words;
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int edges;

    GrammarTexts(long seed) {
        this.random = new Random(seed);
        this.words = new GrammarWords(random);
    }

    String next() {
        opening();
        for (int n = 1 + random.nextInt(9); n > 0; n--) {
            out.append(pick("", "  ", "\t", "", "    "));
            statement();
        }
        while (!open.isEmpty()) {
            open.pop();
            out.append(pick("end\n", "end;\n", "  end\n", "end \n"));
        }
        String text = random.nextInt(6) == 0 ? out.toString().stripTrailing() : out.toString();
        return switch (random.nextInt(12)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace("\n", "\r");
            default -> text;
        };
    }

    private boolean rarely(int times) {
        return random.nextInt(times) == 0;
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private void opening() {
        out.append(rarely(12) ? "\uFEFF" : "");
        if (out.isEmpty() && rarely(6)) {
            out.append("---\n").append(pick("title: Plain words\n", "title: \"a: b\"\n", "title: 'it''s'\n", "",
                    "title: Über 🚀 # remark\n", "title: 42\n", "# remark\ntitle: x   \n"))
                    .append(pick("", "config:\n  theme: dark\n",
                            "config:\n  flowchart:\n    curve: linear\n  look: neo\n"))
                    .append("---\n");
        } else if (rarely(8)) {
            out.append(pick("\n\n", "%% first words\n", "%%{init: {\"theme\": \"dark\"}}%%\n",
                    "%%{init: {\n  \"flowchart\": {\"curve\": \"basis\"}\n}}%%\n", "  \n\t\n", "%%x\n  %% y\n"));
        }
        out.append(pick("flowchart", "flowchart", "graph", "flowchart-elk", "  graph", "graph"));
        out.append(pick(" TB", " TD", " LR", " RL", " BT", " BR", " >", " <", " ^", " v", "", "  LR ", "\tTD"));
        out.append(pick("\n", "\n", ";", ";\n", "\n\n", "  \n"));
    }

    private void statement() {
        int kind = random.nextInt(24);
        if (kind < 13) {
            chain();
            out.append(pick("\n", "\n", "\n", ";\n", ";", "; \n", "\n\n", " \n"));
        } else if (kind < 16) {
            subgraph();
        } else if (kind < 18 && !open.isEmpty()) {
            open.pop();
            out.append(pick("end\n", "end;\n", "end\n\n"));
        } else if (kind < 19) {
            out.append(open.isEmpty()
                    ? "%% words " + words.piece().replace('\n', ' ') + "\n"
                    : pick("\ndirection LR\n", "\ndirection TB\n", "\n direction  BT\n", "\ndirection RL\n",
                            "\n\tdirection TD\n"));
        } else {
            out.append(look()).append(pick("\n", "\n", ";\n"));
        }
    }

    private void subgraph() {
        open.push(1);
        out.append("subgraph ").append(switch (random.nextInt(9)) {
            case 0 -> words.id();
            case 1 -> words.id() + "[" + words.plain() + "]";
            case 2 -> words.id() + " [\"" + words.quoted() + "\"]";
            case 3 -> "\"" + words.quoted() + "\"";
            case 4 -> words.title();
            case 5 -> "two words[" + words.plain() + "]";
            case 6 -> "\"`" + words.ticked() + "`\"";
            case 7 -> "g" + random.nextInt(4) + "[\"`" + words.ticked() + "`\"]";
            default -> "g" + random.nextInt(4);
        }).append(pick("\n", "\n", ";\n", "\n\n"));
    }

    private void chain() {
        group();
        for (int n = random.nextInt(4); n > 0; n--) {
            arrow();
            group();
        }
    }

    private void group() {
        node();
        while (rarely(6)) {
            out.append(pick(" & ", " &\n", "  &  "));
            node();
        }
    }

    private void node() {
        String id = words.id();
        out.append(id);
        if (rarely(2)) {
            out.append(words.bracket());
        }
        out.append(rarely(9) ? ":::" + pick("hot", "cold", "my-class", "c_1") : "");
        out.append(rarely(9) ? data() : "");
    }

    private String data() {
        String shape = "shape: " + pick(SHAPES);
        return "@{" + switch (random.nextInt(9)) {
            case 0 -> " " + shape + " ";
            case 1 -> " " + shape + ", label: \"" + words.ticked().replace("\\", "") + "\" ";
            case 2 -> "\n  " + shape + "\n  label: \"" + pick("Two\n words", "(x) [y]", "a, b") + "\"\n";
            case 3 -> " label: " + pick("plain words", "'single'", "\"dou ble\"", "x") + " ";
            case 4 -> " " + shape + ", w: 60, h: 80 ";
            case 5 -> " icon: \"fa:user\", form: \"square\", label: \"User\", pos: \"t\", h: 60 ";
            case 6 -> " img: \"https://x.y/z.png\", label: \"Pic\", pos: \"b\", w: 60, h: 60, constraint: \"on\" ";
            case 7 -> shape.replace(": ", ":");
            default -> " label: \"L\", " + shape;
        } + "}";
    }

    private void arrow() {
        edges++;
        char last = out.charAt(out.length() - 1);
        out.append(last == 'x' || last == 'o' || last == 'v' ? " " : pick(" ", " ", "", "  ", "\n"));
        out.append(rarely(12) ? " " + pick("e", "e-", "E_") + edges + "@" : "");
        if (rarely(4)) {
            String[] pair = HALVES[random.nextInt(HALVES.length)];
            String label = rarely(3)
                    ? "\"" + words.quoted() + "\""
                    : rarely(6) ? "\"`" + words.ticked() + "`\"" : words.plain();
            out.append(pair[0]).append(' ').append(label).append(pick(" ", "")).append(pair[1]);
        } else {
            out.append(pick(ARROWS));
            out.append(rarely(3)
                    ? pick("", " ") + "|" + (rarely(2) ? words.plain() : "\"" + words.quoted() + "\"") + "|"
                    : "");
        }
        out.append(pick(" ", " ", "", "\n", "  "));
    }

    private String look() {
        String id = words.id();
        return switch (random.nextInt(15)) {
            case 0 -> "classDef " + pick("hot", "cold,c_1", "default", "my-class") + " " + pick(LOOKS);
            case 1 -> "class " + id + "," + words.id() + " " + pick("hot", "cold");
            case 2 -> "style " + id + " " + pick(LOOKS);
            case 3 -> "linkStyle " + (edges > 1 ? pick("0", "default", "0,1", "1") : "default") + " "
                    + pick("stroke:#ff3,stroke-width:4px", "interpolate basis stroke:#f00", "color:red");
            case 4 ->
                "click " + id + " \"https://x.y/a?b=1#c\"" + pick("", " \"tip (x)\"", " \"tip\" _blank", " _self");
            case 5 -> "click " + id + " href \"https://x.y\"" + pick("", " \"tip\"", " \"t\" _top", " _parent");
            case 6 -> "click " + id + pick(" call fn()", " call fn(a, b)", " fn", " fn \"tip\"", " call fn() \"tip\"");
            case 7 -> open.isEmpty()
                    ? pick("accTitle: Some: title", "accTitle : x # y", "accDescr: a; b", "accDescr: x")
                    : id;
            case 8 -> open.isEmpty() ? pick("accDescr {\n  two\n  lines: x\n}", "accDescr { one }", "accDescr{x}") : id;
            case 9 ->
                edges > 0 ? "e" + edges + "@{ " + pick("animate: true", "animation: fast", "curve: linear") + " }" : id;
            case 10 -> "%%{init: {'theme':'forest'}}%%";
            case 11 -> id + ":::" + pick("hot", "cold");
            case 12 -> id + "[" + pick(KEYWORDS) + "]";
            case 13 -> id + " --" + pick("o", "x", "", "-") + " " + words.id();
            default -> "%% " + pick("a --> b", "{}", "end", "subgraph x", "{\"json\": 1}");
        };
    }
}
