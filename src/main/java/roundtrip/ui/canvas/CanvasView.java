package roundtrip.ui.canvas;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.jspecify.annotations.Nullable;

import roundtrip.editing.Selection;
import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;
import roundtrip.words.Words;

/// The drawing: shows a topology and what is to be said about it. It never changes anything by itself.
public final class CanvasView extends Region {
    private final Viewport viewport = new Viewport();
    private final DotGrid dots = new DotGrid(viewport);
    private final Layers layers = new Layers();
    private final Floating floating = new Floating(viewport, subject -> openBadge(subject));
    private final Parts parts = new Parts(layers.frames, layers.parts, id -> fold(id));
    private final Links links = new Links(layers.hops, layers.links);
    private final Marks marks = new Marks(parts, links, layers.handles);
    private final Badges badges = new Badges(layers.badges, this::openBadge);

    private Topology topology = Topology.empty();
    private Geometry geometry = Geometry.of(topology);
    private boolean badgesShown = true;
    private Consumer<String> onFold = _ -> {};
    private Consumer<String> onBadge = _ -> {};
    private @Nullable Box fitting;

    public CanvasView() {
        getStyleClass().add("canvas");
        setAccessibleText(Words.in("canvas").say("canvas"));
        Translate translate = new Translate();
        Scale scale = new Scale();
        viewport.carry(translate, scale);
        layers.getTransforms().addAll(translate, scale);
        getChildren().addAll(dots, layers, floating);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// Draws a topology. Views of what has not changed are left alone.
    ///
    /// @param newGeometry of that topology
    public void show(Topology newTopology, Geometry newGeometry) {
        boolean sameWords = Wording.same(topology, newTopology)
                && Links.drawn(geometry).equals(Links.drawn(newGeometry));
        topology = newTopology;
        geometry = newGeometry;
        if (sameWords) {
            parts.move(topology, geometry);
            links.move(geometry);
        } else {
            parts.show(topology, geometry);
            links.show(topology, geometry);
        }
        mark();
    }

    public Topology topology() {
        return topology;
    }

    public Geometry geometry() {
        return geometry;
    }

    public void selection(Selection newSelection) {
        marks.pick(newSelection);
        mark();
    }

    /// The part or link under the pointer, if any: its outline darkens, a part shows its handles.
    public void hover(@Nullable String id) {
        if (marks.hover(id)) {
            mark();
        }
    }

    /// @param found the worst first
    public void badges(List<Badge> found) {
        badges.show(found);
        floating.chip().show(badges.ofWholeDesign());
        badgesShown(badgesShown);
        mark();
    }

    /// Hides or shows all badges.
    public void badgesShown(boolean shown) {
        badgesShown = shown;
        layers.badges.setVisible(shown);
        floating.chip().setVisible(shown && !badges.ofWholeDesign().isEmpty());
        mark();
    }

    /// Hides or shows the handles of links and groups: where nothing is edited they promise too much.
    public void handlesShown(boolean shown) {
        marks.handlesShown(shown);
        mark();
    }

    /// Hides or shows the dots of the ground.
    public void gridShown(boolean shown) {
        dots.setVisible(shown);
    }

    /// How a part does; it stays so until it is told otherwise.
    public void state(String id, PartState state) {
        parts.state(id, state);
    }

    public void state(String id, LinkState state) {
        links.state(id, state);
    }

    /// Keeps the texts of services out of their right ends, for what is laid over the drawing there.
    ///
    /// @param room px of the drawing by id
    public void keepFree(Map<String, Double> room) {
        parts.keepFree(room);
    }

    /// Fades all but these; none: nothing fades.
    public void spotlight(List<String> ids) {
        marks.light(ids);
        mark();
    }

    private void mark() {
        marks.show(topology, geometry);
        floating.show(topology, geometry, marks::isPicked);
        requestLayout();
    }

    public Viewport viewport() {
        return viewport;
    }

    /// Shows all of the drawing, as soon as there is room to show it in.
    public void fit() {
        fitting = geometry.bounds();
        requestLayout();
    }

    /// What is seen now, to be seen again.
    ///
    /// @return brings it back
    public Runnable bookmark() {
        Viewport.Section section = viewport.section();
        return fitting != null ? this::fit : () -> {
            fitting = null;
            viewport.show(section);
        };
    }

    /// Brings a box of the drawing into view, out from under the minimap too. The drawing moves and shrinks no more than it must.
    public void bring(Box box) {
        viewport.bring(box);
        floating.uncover(box);
    }

    /// Below everything but the dots, in drawing coordinates.
    public Pane underlay() {
        return layers.underlay;
    }

    /// Above everything, in drawing coordinates: packets, counters.
    public Pane overlay() {
        return layers.overlay;
    }

    public Feedback feedback() {
        return layers.feedback;
    }

    /// Says something about what the drawing shows, at its foot; absent: nothing.
    public void say(@Nullable String words) {
        floating.say(words);
    }

    public Minimap minimap() {
        return floating.minimap();
    }

    /// What lies at a point of the drawing.
    public Hit hit(Point point) {
        return Hit.at(topology, geometry, point, layers.handles.part(), layers.handles.group());
    }

    /// The view of an element, for focus, pop-overs and tests.
    public @Nullable ElementView view(String id) {
        ElementView part = parts.find(id);
        return part != null ? part : links.find(id);
    }

    /// What happens when somebody asks to show or hide the services of a machine.
    public void onFold(Consumer<String> action) {
        onFold = action;
    }

    /// What happens when somebody opens the badge of an element, or of the whole design.
    public void onBadge(Consumer<String> action) {
        onBadge = action;
    }

    private void fold(String id) {
        onFold.accept(id);
    }

    private void openBadge(String subject) {
        onBadge.accept(subject);
    }

    @Override
    protected void layoutChildren() {
        viewport.size(getWidth(), getHeight());
        dots.resizeRelocate(0, 0, getWidth(), getHeight());
        floating.resizeRelocate(0, 0, getWidth(), getHeight());
        badges.place(topology, geometry, marks::isNear, parts);
        if (fitting != null && getWidth() > 0 && getHeight() > 0) {
            viewport.fit(fitting);
            fitting = null;
        }
    }
}
