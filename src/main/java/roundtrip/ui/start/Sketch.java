package roundtrip.ui.start;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

import roundtrip.layout.Geometry;
import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.LinkKind;
import roundtrip.topology.Point;
import roundtrip.topology.Table;
import roundtrip.topology.Topology;
import roundtrip.ui.theme.Icon;
import roundtrip.ui.theme.Icons;

/// A small picture of a design: icons in boxes, in the rows and columns in which the parts stand, and lines between them. It is
/// no scaled-down drawing: words would be too small to read, and icons too.
///
/// Rows and columns are found by gathering centres that lie close together; cost O(n log n) in the number of machines.
final class Sketch extends Region {
    private static final double NODE_WIDTH = 38;
    private static final double NODE_HEIGHT = 27;
    private static final double ICON = 16;
    private static final double SERVICE = 22;
    private static final double COLUMN_GAP = 22;
    private static final double ROW_GAP = 14;
    private static final double MARGIN = 14;
    private static final double CLOSE = 72;
    private static final double FRAME = 8;
    private static final double MOST = 1.1;
    private static final double USUAL_WIDTH = 248;
    private static final double USUAL_HEIGHT = 168;

    /// Arrows that would cross everything and tell little at this size.
    private static final Set<LinkKind> LEFT_OUT = EnumSet.of(LinkKind.RESOLVE, LinkKind.MONITOR);

    private static final Set<Kind> ASIDE = EnumSet.of(Kind.AGENT, Kind.MONITORING, Kind.DNS);
    private static final double LEAST = 0.85;

    private final Group drawing = new Group();
    private final Scale scale = new Scale();
    private final Map<String, Box> cells = new LinkedHashMap<>();
    private boolean framed;
    private double naturalWidth;
    private double naturalHeight;

    /// How many services stand side by side in a server.
    private int across = 1;

    Sketch(Topology whole) {
        getStyleClass().add("sketch");
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        getChildren().add(drawing);
        framed = whole.groups().size() > 0;
        Topology topology = arrange(whole) < LEAST ? thinned(whole) : whole;
        arrange(topology);
        topology.groups().forEach(group -> frame(topology, group.id()));
        topology.links().stream().filter(link -> !LEFT_OUT.contains(link.kind())).forEach(this::line);
        topology.nodes().forEach(node -> box(topology, node));
    }

    /// Lets so many services stand side by side that the icons become as large as can be.
    ///
    /// @return the size of the drawing when it fits
    private double arrange(Topology topology) {
        Geometry geometry = Geometry.of(topology);
        ToDoubleFunction<Integer> size = number -> {
            place(topology, geometry, number);
            return fit(USUAL_WIDTH, USUAL_HEIGHT, 1);
        };
        return size.applyAsDouble(IntStream.of(1, 2, 4).boxed().max(Comparator.comparingDouble(size)).orElse(1));
    }

    /// Without those who only watch or look up.
    private static Topology thinned(Topology topology) {
        return topology.withComponents(Table.of(topology.components().stream()
                .filter(part -> !ASIDE.contains(part.kind())).toList()));
    }

    private void place(Topology topology, Geometry geometry, int servicesAcross) {
        across = servicesAcross;
        cells.clear();
        List<Double> columns = lanes(topology, geometry, center -> center.x());
        List<Double> rows = lanes(topology, geometry, center -> center.y());
        double[] widths = new double[columns.size()];
        double[] heights = new double[rows.size()];
        topology.nodes().forEach(node -> {
            Point center = geometry.box(node.id()).center();
            int column = lane(columns, center.x());
            int row = lane(rows, center.y());
            widths[column] = Math.max(widths[column], width(topology, node));
            heights[row] = Math.max(heights[row], height(topology, node));
        });
        topology.nodes().forEach(node -> {
            Point center = geometry.box(node.id()).center();
            int column = lane(columns, center.x());
            int row = lane(rows, center.y());
            double width = width(topology, node);
            double height = height(topology, node);
            cells.put(node.id(), new Box(start(widths, column, COLUMN_GAP) + (widths[column] - width) / 2,
                    start(heights, row, ROW_GAP) + (heights[row] - height) / 2, width, height));
        });
        naturalWidth = Math.max(NODE_WIDTH, start(widths, widths.length, COLUMN_GAP) - COLUMN_GAP);
        naturalHeight = Math.max(NODE_HEIGHT, start(heights, heights.length, ROW_GAP) - ROW_GAP);
    }

    /// Where columns (or rows) are: centres closer than a card are one.
    private static List<Double> lanes(Topology topology, Geometry geometry, ToDoubleFunction<Point> place) {
        TreeSet<Double> places = new TreeSet<>();
        topology.nodes().forEach(node -> places.add(place.applyAsDouble(geometry.box(node.id()).center())));
        List<Double> lanes = new ArrayList<>();
        for (double at : places) {
            if (lanes.isEmpty() || at - lanes.getLast() > CLOSE) {
                lanes.add(at);
            }
        }
        return lanes;
    }

    private static int lane(List<Double> lanes, double at) {
        int found = 0;
        while (found + 1 < lanes.size() && lanes.get(found + 1) <= at) {
            found++;
        }
        return found;
    }

    private static double start(double[] lengths, int index, double gap) {
        double at = 0;
        for (int i = 0; i < index; i++) {
            at += lengths[i] + gap;
        }
        return at;
    }

    private int columns(Topology topology, Component node) {
        return Math.clamp(topology.services(node.id()).size(), 1, across);
    }

    private double width(Topology topology, Component node) {
        return NODE_WIDTH + (columns(topology, node) - 1) * SERVICE;
    }

    private double height(Topology topology, Component node) {
        int services = topology.services(node.id()).size();
        return services <= 1
                ? NODE_HEIGHT
                : Math.ceilDiv(services, columns(topology, node)) * SERVICE + NODE_HEIGHT - SERVICE + 4;
    }

    private void frame(Topology topology, String group) {
        topology.nodes().filter(node -> group.equals(node.parent())).map(node -> cells.get(node.id()))
                .reduce(Box::union).ifPresent(box -> {
                    Rectangle frame = new Rectangle(box.x() - FRAME, box.y() - FRAME,
                            box.width() + 2 * FRAME, box.height() + 2 * FRAME);
                    frame.getStyleClass().add("sketch-group");
                    drawing.getChildren().add(frame);
                });
    }

    private void line(Link link) {
        Box from = cells.get(link.from().split("/")[0]);
        Box to = cells.get(link.to().split("/")[0]);
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        Point a = from.center();
        Point b = to.center();
        double middle = Math.min(from.bottom(), to.bottom()) + ROW_GAP / 2;
        Polyline line = Math.abs(a.y() - b.y()) < 1 || Math.abs(a.x() - b.x()) < 1
                ? new Polyline(a.x(), a.y(), b.x(), b.y())
                : new Polyline(a.x(), a.y(), a.x(), middle, b.x(), middle, b.x(), b.y());
        line.getStyleClass().addAll("sketch-link", link.kind().word());
        drawing.getChildren().add(line);
    }

    private void box(Topology topology, Component node) {
        Box cell = cells.get(node.id());
        if (cell == null) {
            return;
        }
        Rectangle frame = new Rectangle(cell.x(), cell.y(), cell.width(), cell.height());
        List<Component> services = topology.services(node.id());
        frame.getStyleClass().add(services.size() <= 1 ? "sketch-node" : "sketch-server");
        drawing.getChildren().add(frame);
        int columns = columns(topology, node);
        for (int i = 0; i < services.size() && services.size() > 1; i++) {
            double x = cell.center().x() + (i % columns - (columns - 1) / 2.0) * SERVICE;
            icon(Icons.of(services.get(i), ICON), x, cell.y() + 4 + SERVICE * (i / columns) + SERVICE / 2);
        }
        if (services.size() <= 1) {
            icon(Icons.of(services.isEmpty() ? node : services.getFirst(), ICON), cell.center().x(), cell.center().y());
        }
    }

    private void icon(Icon icon, double x, double y) {
        icon.setManaged(false);
        icon.resizeRelocate(x - ICON / 2, y - ICON / 2, ICON, ICON);
        drawing.getChildren().add(icon);
    }

    @Override
    protected void layoutChildren() {
        double fit = fit(getWidth(), getHeight(), getWidth() / USUAL_WIDTH);
        scale.setX(fit);
        scale.setY(fit);
        drawing.relocate((getWidth() - naturalWidth * fit) / 2, (getHeight() - naturalHeight * fit) / 2);
    }

    private double fit(double width, double height, double unit) {
        double margin = 2 * (framed ? MARGIN + FRAME : MARGIN) * unit;
        return Math.min(MOST * unit, Math.min((width - margin) / naturalWidth, (height - margin) / naturalHeight));
    }
}
