package roundtrip.formats.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;

/// Names that break Mermaid when they are not written with care, and a design that has one of them wherever a name can stand.
final class NastyNames {
    private static final List<String> SIGNS = List.of("\"", "\"\"", "'", "`", "``", "`a`", "[", "]", "(", ")", "((",
            "{",
            "}", "|", "||", "<", ">", "&", "#", ";", "%", "%%", "%%{init: {}}%%", "$$", "$$x^2$$", "\\", "\\n", "/",
            "@",
            "@{ shape: cyl }", ":", ":::", "-->", "---", "==>", "-.->", "~~~", "<!-- x -->", "A --> B", "a;b", "a\nb",
            "a\n\nb", "\n", "\r\n", "\t", "  two  blanks  ", "(Primary)", "x -> y");
    private static final List<String> CODES = List.of("#1;", "#x41;", "#quot;", "#35;", "#ff0000;", "&amp;", "&#60;",
            "&lt;b&gt;", "ﬂ°", "¶ß", "ﬂ°quot¶ß", "ﬂ°°35¶ß", "style: #x;", "classDef a fill:#f00;", "style:\"x\"",
            "linkStyle 0 stroke:#f00;");
    private static final List<String> MARKUP = List.of("fa:fa-server", "fab:fa-aws x", "**bold**", "*it*", "_it_",
            "__b__", "~~gone~~", "1. Web", "- item", "+ item", "# title", "> quote", "![a](b)", "[a](https://b.c)",
            "https://x.y/?a=1&b=2#c", "List<String>", "<b>bold</b>", "<br/>", "<script>alert(1)</script>", "C:\\new");
    private static final List<String> WORDS = List.of("end", "End", "END", "the end", "end\nend", "subgraph", "graph",
            "graph TD", "flowchart", "style", "linkStyle", "classDef", "class", "click", "click a", "href", "call",
            "default", "interpolate", "direction LR", "direction TB x", "x direction RL", "_self", "_blank", "_parent",
            "_top", "accTitle: x", "title", "constructor", "__proto__", "toString", "undefined", "null", "o", "x", "v",
            "TD");
    private static final List<String> LETTERS = List.of("é", "数据库", "🚀", "👨‍👩‍👧", "خادم الويب", "\u202Eabc",
            "\u200Babc", "\uFEFFabc", "\u00A0", "\u2028", "\u0000", "\u0007", "\u001B[31m", "\uD83D", "\uDE80",
            "a\uD83Db",
            "e\u0301", "ﷺ", "x".repeat(10_000), "ab ".repeat(3_333));

    private NastyNames() {}

    static List<String> all() {
        List<String> all = new ArrayList<>();
        List.of(SIGNS, CODES, MARKUP, WORDS, LETTERS, RandomTopologies.HARD_NAMES).forEach(all::addAll);
        return all;
    }

    /// The name as title, as the name of a frame, a machine, a service and a link, and as an id of each where it can be one.
    static Design everywhere(String name) {
        String id = name.isEmpty() || name.indexOf('/') >= 0 ? "n" : name;
        List<Component> parts = List.of(Component.of(id, Kind.SERVER).called(name).inside(id + "g"),
                Component.of(Component.path(id, id), Kind.WEB).called(name).inside(id),
                Component.of(id + "c", Kind.CLIENT).called(name));
        List<Link> links = List.of(Link.of(id + "l", LinkKind.REQUEST, id + "c", Component.path(id, id)).labelled(name),
                Link.of(id + "m", LinkKind.MONITOR, id, id + "g").labelled(name));
        return Design.of(new Topology(Table.of(parts), Table.of(links),
                Table.of(List.of(Group.of(id + "g", GroupKind.ZONE).called(name))))).titled(name);
    }

    /// Something found at every part and link.
    static SequencedMap<String, String> findings(Design design) {
        List<String> severities = List.of("critical", "high", "medium", "low", "info");
        SequencedMap<String, String> findings = new LinkedHashMap<>();
        design.topology().components().forEach(part -> findings.put(part.id(), severity(severities, findings)));
        design.topology().groups().forEach(group -> findings.put(group.id(), severity(severities, findings)));
        design.topology().links().forEach(link -> findings.put(link.id(), severity(severities, findings)));
        return findings;
    }

    private static String severity(List<String> severities, SequencedMap<String, String> findings) {
        return severities.get(findings.size() % severities.size());
    }
}
