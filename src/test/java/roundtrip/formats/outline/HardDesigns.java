package roundtrip.formats.outline;

import java.util.ArrayList;
import java.util.List;

import roundtrip.routing.ReferenceDesigns;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Placement;
import roundtrip.topology.RandomTopologies;
import roundtrip.topology.Topology;

/// Designs that a text diagram must show whole.
public final class HardDesigns {
    private static final int RANDOM = 400;
    private static final int AT_ONCE = 10;

    /// Names with a meaning in one of the languages.
    static final List<String> NAMES = List.of("", " ", "   ", " lead", "trail ", "a  b", "say \"hello\"", "\"", "\"\"",
            "\\", "a\\", "\\\\", "\\n", "\\l\\r", "\\N \\G \\L \\E \\T \\H", "C:\\temp\\new", "two\nlines", "a\n\nb",
            "<b>bold</b>", "<<html>>", "<i", "a > b", "&amp;", "&#65;", "&lt;", "{a|b}", "{{", "}}", "|", "||",
            "|md # x |",
            "|`x`|", "a;b", "#", "##", "# one", "* one", "- one", "1. one", "%", "%%", "%newline()", "%upper(\"x\")",
            "%n()",
            "@", "@startuml", "@enduml", "!include x", "!define A B", "!", "$x", "${x}", "\\${x}", "$$", "$", "'",
            "it's",
            "' comment", "/' x '/", "//", "//i//", "/* x */", "**b**", "*", "**", "__u__", "__", "_", "--s--", "--",
            "----",
            "..", "....", "==", "== x ==", "====", "~", "~~w~~", "~**", "\"\"m\"\"", "``", "`x`", "[[http://x y]]",
            "http://example.org/a?b=c&d#e", "[x]", "(x)", ":x:", ":smile:", "<:smile:>", "<&heart>", "<U+0041>",
            "<color:red>x",
            "<size:40>x", "<img:x.png>", "<math>x</math>", "|= a | b |", "|_ x", "^x^", "a^b", "?", "+ x", "+++", ",",
            ":",
            "::", "a : b", "a -> b", "a -- b", "-->", "<->", "end", "end title", "node", "edge", "graph", "digraph",
            "subgraph", "strict", "style", "shape", "label", "near", "class", "vars", "layers", "null", "true", "*.x",
            "x.y", "(a -> b)[0]", "...x", "as", "skinparam", "title", "note", "legend", "left", "up", "🙂 ok", "👩‍💻",
            "\u202Eright to left", "אבג", "e\u0301", "サーバー", "\u00a0", "\u200b", "\u2028", "\ufeff", "ß",
            "x".repeat(10_000),
            "#\"\\<$".repeat(400), "long words ".repeat(100) + "x");

    /// Ids with a meaning in one of the languages. Those of PlantUML come from PlantUML itself.
    private static final List<String> WORDS = List.of("node", "edge", "graph", "digraph", "subgraph", "strict", "Node",
            "NODE",
            "label", "shape", "desc", "constraint", "icon", "link", "near", "tooltip", "width", "height", "direction",
            "top",
            "left", "class", "classes", "vars", "layers", "scenarios", "steps", "style", "null", "source-arrowhead",
            "target-arrowhead", "grid-rows", "grid-columns", "grid-gap", "opacity", "stroke", "fill", "fill-pattern",
            "filled",
            "multiple", "shadow", "3d", "animated", "font", "font-size", "bold", "italic", "underline", "double-border",
            "border-radius", "text-transform", "d2-config", "data", "suspend", "true", "false", "imports", "_", "*",
            "**", "&x",
            "title", "Title", "TITLE", "title 1", "s", "S", "s ", "s_", "s__", "cluster", "cluster_s", "design", "ä",
            "日本", "",
            "-", "0", "a.b", "a|b", "x".repeat(100), "x".repeat(101));

    private HardDesigns() {}

    public static List<Design> all() {
        List<Design> all = new ArrayList<>(ReferenceDesigns.names().map(ReferenceDesigns::design).toList());
        for (long seed = 0; seed < RANDOM; seed++) {
            all.add(RandomTopologies.design(seed));
        }
        for (int i = 0; i < NAMES.size(); i += AT_ONCE) {
            all.add(named(NAMES.subList(i, Math.min(i + AT_ONCE, NAMES.size()))));
        }
        all.add(called(WORDS));
        all.addAll(shapes());
        return all;
    }

    /// Frames, machines, services, parts, links and the design itself under these names.
    static Design named(List<String> names) {
        Topology topology = Topology.empty();
        for (String name : names) {
            int i = names.indexOf(name);
            topology = topology.with(Group.of("g" + i, GroupKind.ZONE).called(name))
                    .with(Component.of("s" + i, Kind.SERVER).called(name))
                    .with(Component.of("s" + i + "/db", Kind.DATABASE).called(name))
                    .with(Component.of("u" + i, Kind.CLIENT).called(name).inside("g" + i))
                    .with(Link.of("l" + i, LinkKind.READ, "u" + i, "s" + i + "/db").labelled(name));
        }
        return Design.of(topology).titled(names.getFirst());
    }

    /// A part under each of these ids, and links between them.
    public static Design called(List<String> ids) {
        Topology topology = Topology.empty();
        for (String id : ids) {
            topology = topology
                    .with(Component.of(id, Kind.values()[ids.indexOf(id) % Kind.values().length]).called(id));
        }
        for (String id : ids) {
            topology = topology.with(Link.of("link " + id, LinkKind.REQUEST, id, ids.getFirst()));
        }
        return Design.of(topology);
    }

    /// What frames and links can do to one another.
    private static List<Design> shapes() {
        Topology frames = Topology.empty().with(Group.of("in", GroupKind.RACK).inside("out"))
                .with(Group.of("out", GroupKind.SITE)).with(Group.of("empty", GroupKind.SITE).inside("in"))
                .with(Component.of("s", Kind.SERVER).inside("in")).with(Component.of("s/a", Kind.APP))
                .with(Component.of("s/b", Kind.WEB)).with(Component.of("t", Kind.SERVER));
        List<String> ends = List.of("in", "out", "empty", "s", "s/a", "s/b", "t");
        Topology linked = frames;
        for (String from : ends) {
            for (String to : ends) {
                linked = linked.with(Link.of(from + "-" + to, LinkKind.REQUEST, from, to));
            }
        }
        Topology closed = linked.with(linked.component("s").placed(Placement.none().folded(true)));
        return List.of(Design.empty(), Design.empty().titled("x"), Design.of(frames), Design.of(linked),
                Design.of(closed));
    }
}
