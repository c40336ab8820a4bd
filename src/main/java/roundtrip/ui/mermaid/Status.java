package roundtrip.ui.mermaid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Editor;
import roundtrip.formats.Note;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// What the pane says of its text: marked lines, the chip, the line at the foot.
final class Status {
    private static final Words WORDS = Words.in("mermaid-pane");
    private static final double ICON = 20;

    private final Editor editor;
    private final Manuscript manuscript;
    private final Head head;
    private final Foot foot;
    private final Host host;

    Status(Editor editor, Manuscript manuscript, Head head, Foot foot, Host host) {
        this.editor = editor;
        this.manuscript = manuscript;
        this.head = head;
        this.foot = foot;
        this.host = host;
    }

    /// The line that is to be looked at first.
    Optional<Integer> trouble() {
        Note worst = worst();
        return Optional.ofNullable(worst == null ? null : worst.line());
    }

    private @Nullable Note worst() {
        List<Note> notes = manuscript.isDrawn() ? manuscript.slips() : manuscript.faults();
        return notes.isEmpty() ? null : notes.getFirst();
    }

    Marking marking() {
        Set<Integer> lines = new LinkedHashSet<>();
        editor.selection().ids().forEach(id -> lines.addAll(lines(id)));
        Map<Integer, Marking.Trouble> troubles = new TreeMap<>();
        mark(troubles, manuscript.slips(), Marking.Trouble.SLIP);
        mark(troubles, manuscript.faults(), Marking.Trouble.FAULT);
        return new Marking(lines, troubles);
    }

    private static void mark(Map<Integer, Marking.Trouble> troubles, List<Note> notes, Marking.Trouble trouble) {
        notes.stream().map(Note::line).filter(java.util.Objects::nonNull).forEach(line -> troubles.put(line, trouble));
    }

    /// The lines of an element; of one that is not drawn those of the machine that it is in.
    private List<Integer> lines(String id) {
        List<Integer> own = manuscript.lines().of(id);
        Component part = editor.topology().component(id);
        return own.isEmpty() && part != null && part.isService() ? manuscript.lines().of(part.host()) : own;
    }

    void show(Marking marking) {
        Note worst = worst();
        if (worst == null) {
            head.valid();
        } else {
            Marking.Trouble trouble = manuscript.isDrawn() ? Marking.Trouble.SLIP : Marking.Trouble.FAULT;
            head.trouble(trouble, worst.line() == null
                    ? WORDS.say("chip.limit")
                    : WORDS.say(manuscript.isDrawn() ? "chip.slip" : "chip.fault", worst.line()), sentence(worst));
        }
        if (worst != null && !manuscript.isDrawn()) {
            foot.say(Icons.severity("critical", ICON), sentence(worst), true);
            foot.hint("", true);
        } else {
            selected(marking);
            foot.hint(worst != null ? sentence(worst) : WORDS.say(isEmpty() ? "hint.empty" : "hint"), worst == null);
        }
    }

    private boolean isEmpty() {
        return editor.design().topology().components().isEmpty();
    }

    private static String sentence(Note note) {
        return note.line() == null ? note.text() : WORDS.say("line.fault", note.line(), note.text());
    }

    private void selected(Marking marking) {
        String only = editor.selection().only();
        if (only != null && !marking.selected().isEmpty()) {
            foot.say(icon(only), WORDS.say("line.is", marking.selected().iterator().next(), host.name(only)), false);
        } else if (!marking.selected().isEmpty()) {
            foot.say(null, WORDS.count("lines", marking.selected().size()), false);
        } else {
            foot.say(null, "", false);
        }
    }

    private Node icon(String id) {
        Topology topology = editor.topology();
        Component part = topology.component(id);
        Group group = topology.group(id);
        return part != null
                ? Icons.of(part, ICON)
                : group != null ? Icons.of(group.kind(), ICON) : Icons.glyph("arrow", ICON);
    }
}
