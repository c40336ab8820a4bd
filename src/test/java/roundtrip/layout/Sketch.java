package roundtrip.layout;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import roundtrip.topology.Box;
import roundtrip.topology.Component;
import roundtrip.topology.Group;
import roundtrip.topology.Kind;
import roundtrip.topology.Link;
import roundtrip.topology.Point;
import roundtrip.topology.Topology;

/// Draws a geometry as a picture, so that people can look at what the tests speak of: `target/pictures/layout-<name>.png`.
final class Sketch {
    private static final double MARGIN = 48;
    private static final double CORNER = 10;
    private static final Font REGULAR = font("Inter-Regular");
    private static final Font SEMIBOLD = font("Inter-SemiBold");

    private final Topology topology;
    private final Geometry geometry;
    private final Graphics2D g;

    private Sketch(Topology topology, Geometry geometry, Graphics2D g) {
        this.topology = topology;
        this.geometry = geometry;
        this.g = g;
    }

    private static Font font(String name) {
        try (InputStream file = Sketch.class.getResourceAsStream("/com/formdev/flatlaf/fonts/inter/" + name + ".otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Path draw(String name, Topology topology, Geometry geometry) throws IOException {
        Box bounds = geometry.bounds().grown(MARGIN);
        double scale = Math.min(1, 2000 / bounds.width());
        BufferedImage image = new BufferedImage((int) (bounds.width() * scale), (int) (bounds.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(new Color(0xF7F9FA));
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        g.translate(-bounds.x(), -bounds.y());
        new Sketch(topology, geometry, g).all();
        g.dispose();
        Path file = Path.of("target/pictures/layout-" + name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private void all() {
        topology.groups().forEach(this::group);
        topology.nodes().forEach(this::node);
        geometry.innerHops().forEach(hop -> {
            g.setColor(new Color(0x637482));
            line(List.of(hop.start(), hop.end()), new BasicStroke(2), List.of());
            head(hop.start(), hop.end());
        });
        topology.links().forEach(this::link);
        topology.links().forEach(this::label);
    }

    private void group(Group group) {
        Box box = geometry.box(group.id());
        g.setColor(new Color(0x7B8B97));
        g.setStroke(new BasicStroke(1.5f, 0, 0, 1, new float[]{8, 6}, 0));
        g.draw(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 40, 40));
        Box title = GroupTitle.box(group, box);
        g.setColor(new Color(0xF7F9FA));
        g.fill(new RoundRectangle2D.Double(title.x(), title.y(), title.width(), title.height(), 0, 0));
        text(Captions.caption(group), SEMIBOLD, GroupTitle.SIZE, title.x() + 36, title.y() + 17, 0x14212B);
    }

    private void node(Component node) {
        Box box = geometry.box(node.id());
        boolean open = node.kind() == Kind.SERVER && !node.placement().isCollapsed();
        card(box, open ? 16 : 12, open ? 0xF1F5F6 : 0xFFFFFF);
        if (open) {
            card(new Box(box.x() + 16, box.y() + 12, 24, 24), 8, 0xF1F4F6);
            text(Captions.title(node), SEMIBOLD, 16, box.x() + 48, box.y() + 30, 0x14212B);
        } else {
            card(new Box(box.x() + 12, box.y() + 12, 40, 40), 10, 0xF1F4F6);
            text(Captions.title(node), SEMIBOLD, 16, box.x() + 64, box.y() + 28, 0x14212B);
            text(Captions.detail(topology, node), REGULAR, 13, box.x() + 64, box.y() + 48, 0x425462);
        }
        for (Component service : topology.services(node.id())) {
            Box own = geometry.boxes().get(service.id());
            if (own != null) {
                card(own, 8, 0xFFFFFF);
                card(new Box(own.x() + 12, own.y() + 12, 24, 24), 8, 0xF1F4F6);
                text(Captions.title(service), SEMIBOLD, 14, own.x() + 48, own.y() + 20, 0x14212B);
                text(Captions.detail(topology, service), REGULAR, 13, own.x() + 48, own.y() + 39, 0x425462);
            }
        }
    }

    private void card(Box box, double radius, int fill) {
        RoundRectangle2D shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), radius * 2,
                radius * 2);
        g.setColor(new Color(fill));
        g.fill(shape);
        g.setColor(new Color(0xA5B4BE));
        g.setStroke(new BasicStroke(1));
        g.draw(shape);
    }

    private void text(String text, Font font, double size, double x, double y, int colour) {
        g.setColor(new Color(colour));
        g.setFont(font.deriveFont((float) size));
        g.drawString(text, (float) x, (float) y);
    }

    private static int colour(Link link) {
        return switch (link.kind()) {
            case READ -> 0x1E66D0;
            case WRITE -> 0xBF4F08;
            case REPLICATE -> 0x5F2596;
            case HEARTBEAT -> 0x22733A;
            case MONITOR -> 0x5A6B78;
            case LOOKUP, RESOLVE -> 0x586874;
            default -> 0x14212B;
        };
    }

    private static BasicStroke stroke(Link link) {
        float[] dashes = switch (link.kind()) {
            case REPLICATE -> new float[]{8, 6};
            case HEARTBEAT -> new float[]{2, 6};
            case MONITOR, LOOKUP, RESOLVE -> new float[]{1, 5};
            default -> null;
        };
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private void link(Link link) {
        Route route = geometry.routes().get(link.id());
        g.setColor(new Color(colour(link)));
        line(route.points(), stroke(link), route.gaps());
        g.setColor(new Color(colour(link)));
        head(route.points().get(route.points().size() - 2), route.end());
    }

    private void label(Link link) {
        Route route = geometry.routes().get(link.id());
        if (route.hasLabel()) {
            Box box = route.labelBox();
            g.setColor(new Color(0xF7F9FA));
            g.fill(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 12, 12));
            double lock = Captions.locked(topology, link) ? CardSize.LOCK + CardSize.LOCK_SPACE : 0;
            if (lock > 0) {
                g.setColor(new Color(0x425462));
                g.fill(new RoundRectangle2D.Double(box.x() + 8, box.y() + 8, 11, 8, 2, 2));
            }
            text(Captions.label(topology, link), REGULAR, 13, box.x() + 6 + lock, box.y() + 15, colour(link));
        }
    }

    private void line(List<Point> points, BasicStroke stroke, List<Gap> gaps) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point in = towards(corner, points.get(i - 1));
            Point out = towards(corner, points.get(i + 1));
            path.lineTo(in.x(), in.y());
            path.quadTo(corner.x(), corner.y(), out.x(), out.y());
        }
        path.lineTo(points.getLast().x(), points.getLast().y());
        g.setStroke(stroke);
        g.draw(path);
        for (Gap gap : gaps) {
            g.setColor(new Color(0xF7F9FA));
            g.setStroke(new BasicStroke(6));
            Point a = gap.start();
            Point b = gap.end();
            g.draw(new java.awt.geom.Line2D.Double(a.x(), a.y(), b.x(), b.y()));
            redrawCrossed(gap);
        }
    }

    private void redrawCrossed(Gap gap) {
        g.setColor(new Color(0x9AA9B4));
        g.setStroke(new BasicStroke(2));
        Point c = gap.at();
        double dx = gap.horizontal() ? 0 : 4;
        double dy = gap.horizontal() ? 4 : 0;
        g.draw(new java.awt.geom.Line2D.Double(c.x() - dx, c.y() - dy, c.x() + dx, c.y() + dy));
    }

    private static Point towards(Point corner, Point other) {
        double length = Lines.length(corner, other);
        double part = length == 0 ? 0 : Math.min(CORNER, length / 2) / length;
        return corner.plus((other.x() - corner.x()) * part, (other.y() - corner.y()) * part);
    }

    private void head(Point from, Point to) {
        double length = Math.max(1, Lines.length(from, to));
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        Path2D head = new Path2D.Double();
        head.moveTo(to.x(), to.y());
        head.lineTo(to.x() - 11 * dx - 5 * dy, to.y() - 11 * dy + 5 * dx);
        head.lineTo(to.x() - 11 * dx + 5 * dy, to.y() - 11 * dy - 5 * dx);
        head.closePath();
        g.fill(head);
    }
}
