package roundtrip.ui.inspector;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Edits;
import roundtrip.layout.Captions;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.GroupKind;
import roundtrip.topology.Kind;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icons;
import roundtrip.words.Words;

/// The sheet of one part, arrow or frame, or of several.
final class SubjectSheet implements Inspector.Sheet {
    private static final Words WORDS = Words.in("inspector");
    private static final Words KINDS = Words.in("kinds");

    private final Object key;
    private final Consumer<Edit> apply;
    private final VBox box = new VBox();
    private final Heading heading;
    private final Form foremost;
    private final Form more;
    private final @Nullable KindRow kindRow;
    private Subject subject;
    private Topology topology = Topology.empty();

    SubjectSheet(Object key, Subject subject, Consumer<Edit> apply) {
        this.key = key;
        this.subject = subject;
        this.apply = apply;
        heading = new Heading(subject instanceof SeveralSubject ? null : this::rename);
        foremost = new Form(subject, subject.foremost(), apply);
        more = new Form(subject, subject.more(), apply);
        kindRow = KindRow.of(subject, this::changeKind);
        box.getStyleClass().add("sheet");
        box.getChildren().add(heading);
        if (kindRow != null) {
            box.getChildren().add(kindRow.node());
        }
        box.getChildren().add(foremost);
        if (!subject.more().isEmpty()) {
            box.getChildren().addAll(fold(), more);
        }
    }

    private ToggleButton fold() {
        ToggleButton fold = new ToggleButton(WORDS.say("more"));
        fold.getStyleClass().addAll("quiet", "fold");
        fold.selectedProperty().subscribe(open -> {
            more.setVisible(open);
            more.setManaged(open);
            fold.setGraphic(Icons.glyph(open ? "down" : "right", 16));
        });
        return fold;
    }

    @Override
    public Object key() {
        return key;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Design design, List<Subject> subjects) {
        topology = design.topology();
        subject = subjects.size() == 1 ? subjects.getFirst() : new SeveralSubject(subjects);
        switch (subject) {
            case PartSubject(var _, var part) ->
                heading.show(Icons.of(part, 24), part.name() == null ? "" : part.name(),
                        Captions.kindLabel(part), Captions.kindLabel(part));
            case GroupSubject(var _, var group) -> heading.show(Icons.of(group.kind(), 24),
                    group.name() == null ? "" : group.name(), KINDS.say("group." + group.kind().word()),
                    KINDS.say("group." + group.kind().word()));
            case LinkSubject(var _, var link) -> heading.show(Icons.glyph("link", 24),
                    link.label() == null ? "" : link.label(), KINDS.say("link." + link.kind().word()),
                    WORDS.say("link.ends", title(link.from()), title(link.to())));
            default -> heading.show(Icons.glyph("list", 24), WORDS.say("several", subjects.size()), "",
                    WORDS.say("several.common"));
        }
        foremost.show(subject);
        more.show(subject);
        if (kindRow != null) {
            kindRow.show(subject);
        }
    }

    private String title(String id) {
        Component part = topology.component(id);
        Group group = topology.group(id);
        return part != null ? Captions.title(part) : group != null ? Captions.title(group) : id;
    }

    @Override
    public void editName() {
        heading.edit();
    }

    private void rename(String name) {
        switch (subject) {
            case PartSubject(var now, var part) -> apply.accept(Edits.rename(now, part.id(), name));
            case GroupSubject(var now, var group) -> apply.accept(Edits.rename(now, group.id(), name));
            case LinkSubject(var now, var link) -> apply.accept(Edits.rename(now, link.id(), name));
            default -> throw new IllegalStateException();
        }
    }

    private void changeKind(Object kind) {
        switch (subject) {
            case PartSubject(var now, var part) when kind instanceof Kind chosen -> apply
                    .accept(Edits.kind(now, part.id(), chosen));
            case GroupSubject(var now, var group) when kind instanceof GroupKind chosen -> apply
                    .accept(Edits.kind(now, group.id(), chosen));
            case LinkSubject(var now, var link) when kind instanceof LinkKind chosen -> apply
                    .accept(Edits.kind(now, link.id(), chosen));
            default -> throw new IllegalStateException();
        }
    }
}
