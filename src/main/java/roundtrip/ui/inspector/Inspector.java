package roundtrip.ui.inspector;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Selection;
import roundtrip.topology.Component;
import roundtrip.topology.Design;
import roundtrip.topology.Edit;
import roundtrip.topology.Group;
import roundtrip.topology.Link;
import roundtrip.topology.Topology;

/// The panel itself: a heading and the form of what is selected. [#show] is called after every change; as long as the same
/// things are selected, the controls stay and only their values change, so that nobody loses the field that they type in.
public final class Inspector extends VBox {
    private final Consumer<Edit> apply;
    private @Nullable Sheet sheet;

    /// @param apply makes a change, one step of undo each
    public Inspector(Consumer<Edit> apply) {
        this.apply = apply;
        getStyleClass().add("inspector");
    }

    public void show(Design design, Selection selection) {
        Sheet now = sheet;
        List<Subject> subjects = subjects(design.topology(), selection);
        Object key = subjects.isEmpty() ? "" : subjects.stream().map(Subject::key).toList();
        if (now == null || !now.key().equals(key)) {
            now = sheet(subjects, key);
            sheet = now;
            getChildren().setAll(now.node());
        }
        now.show(design, subjects);
    }

    private Sheet sheet(List<Subject> subjects, Object key) {
        return switch (subjects.size()) {
            case 0 -> new DesignSheet(key, apply);
            case 1 -> new SubjectSheet(key, subjects.getFirst(), apply);
            default -> new SubjectSheet(key, new SeveralSubject(subjects), apply);
        };
    }

    private static List<Subject> subjects(Topology topology, Selection selection) {
        return selection.ids().stream().flatMap(id -> Stream.ofNullable(subject(topology, id))).toList();
    }

    private static @Nullable Subject subject(Topology topology, String id) {
        Component part = topology.component(id);
        Link link = topology.link(id);
        Group group = topology.group(id);
        if (part != null) {
            return new PartSubject(topology, part);
        }
        return link != null
                ? new LinkSubject(topology, link)
                : group == null ? null : new GroupSubject(topology, group);
    }

    /// Puts the cursor into the name, to rename what is selected.
    public void editName() {
        Objects.requireNonNull(sheet).editName();
    }

    /// The controls for certain subjects.
    interface Sheet {
        Object key();

        Node node();

        void show(Design design, List<Subject> subjects);

        void editName();
    }
}
