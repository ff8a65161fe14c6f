package org.kinora.documents.internal.board;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.kinora.api.story.CameraMove;

/**
 * The arrows by which storyboards tell what the camera does: a straight one for pan, tilt and truck, frames in each other for a zoom, one into or
 * out of the depth for a dolly, a bent one for a roll, a wave for a camera in the hand.
 */
final class MoveArrow {
    static final Color INSIDE = new Color(0xD8, 0x2A, 0x1E);
    static final Color RIM = Color.WHITE;

    private MoveArrow() {}

    /** The arrow over a picture, in the picture's place; empty for a camera that stands still. */
    static Optional<Shape> of(CameraMove.Kind move, Rectangle2D picture) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        double x = picture.getX();
        double y = picture.getY();
        double thick = h * 0.035;
        return switch (move) {
            case STATIC -> Optional.empty();
            case PAN_LEFT -> Optional.of(straight(x + w * 0.7, y + h * 0.9, x + w * 0.3, y + h * 0.9, thick));
            case PAN_RIGHT -> Optional.of(straight(x + w * 0.3, y + h * 0.9, x + w * 0.7, y + h * 0.9, thick));
            case TRUCK_LEFT -> Optional.of(twice(x + w * 0.72, x + w * 0.28, y + h * 0.88, h, thick));
            case TRUCK_RIGHT -> Optional.of(twice(x + w * 0.28, x + w * 0.72, y + h * 0.88, h, thick));
            case TILT_UP -> Optional.of(straight(x + w * 0.93, y + h * 0.75, x + w * 0.93, y + h * 0.25, thick));
            case TILT_DOWN -> Optional.of(straight(x + w * 0.93, y + h * 0.25, x + w * 0.93, y + h * 0.75, thick));
            case CRANE_UP -> Optional.of(bent(x + w * 0.80, y + h * 0.5, w * 0.12, h * 0.36, -80, 150, thick));
            case CRANE_DOWN -> Optional.of(bent(x + w * 0.80, y + h * 0.5, w * 0.12, h * 0.36, 80, -150, thick));
            case ZOOM_IN -> Optional.of(zoom(picture, true, thick * 0.7));
            case ZOOM_OUT -> Optional.of(zoom(picture, false, thick * 0.7));
            case DOLLY_IN -> Optional.of(depth(x + w / 2, y + h * 0.96, y + h * 0.79, w * 0.1, true));
            case DOLLY_OUT -> Optional.of(depth(x + w / 2, y + h * 0.96, y + h * 0.79, w * 0.1, false));
            case ROTATE_LEFT -> Optional.of(bent(x + w * 0.5, y + h * 0.5, h * 0.4, h * 0.4, 30, 120, thick));
            case ROTATE_RIGHT -> Optional.of(bent(x + w * 0.5, y + h * 0.5, h * 0.4, h * 0.4, 150, -120, thick));
            case HANDHELD -> Optional.of(wave(x + w * 0.35, y + h * 0.9, w * 0.3, h * 0.03, thick * 0.6));
        };
    }

    private static Shape straight(double x1, double y1, double x2, double y2, double thick) {
        double length = Point2D.distance(x1, y1, x2, y2);
        Path2D arrow = new Path2D.Double();
        double head = Math.min(length * 0.5, thick * 3);
        arrow.moveTo(0, -thick / 2);
        arrow.lineTo(length - head, -thick / 2);
        arrow.lineTo(length - head, -thick * 1.4);
        arrow.lineTo(length, 0);
        arrow.lineTo(length - head, thick * 1.4);
        arrow.lineTo(length - head, thick / 2);
        arrow.lineTo(0, thick / 2);
        arrow.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x1, y1);
        place.rotate(Math.atan2(y2 - y1, x2 - x1));
        return place.createTransformedShape(arrow);
    }

    /** A camera that travels: an arrow with its rail. */
    private static Shape twice(double x1, double x2, double y, double h, double thick) {
        Area both = new Area(straight(x1, y, x2, y, thick));
        double from = Math.min(x1, x2);
        both.add(new Area(new Rectangle2D.Double(from, y + h * 0.065, Math.abs(x2 - x1), thick * 0.45)));
        return both;
    }

    private static Shape bent(double cx, double cy, double rx, double ry, double from, double sweep, double thick) {
        Arc2D arc = new Arc2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry, from, sweep, Arc2D.OPEN);
        Area arrow = new Area(new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND).createStrokedShape(arc));
        double end = Math.toRadians(from + sweep);
        double dx = -rx * Math.sin(end) * Math.signum(sweep);
        double dy = -ry * Math.cos(end) * Math.signum(sweep);
        double size = Math.hypot(dx, dy);
        Point2D tip = arc.getEndPoint();
        double ux = dx / size * thick * 3;
        double uy = dy / size * thick * 3;
        arrow.add(new Area(straight(tip.getX() - ux * 0.1, tip.getY() - uy * 0.1, tip.getX() + ux, tip.getY() + uy, thick)));
        return arrow;
    }

    private static Shape zoom(Rectangle2D picture, boolean in, double thick) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        Rectangle2D inner = new Rectangle2D.Double(picture.getX() + w * 0.22, picture.getY() + h * 0.22, w * 0.56, h * 0.56);
        Area shape = new Area(new BasicStroke((float) (thick * 0.55)).createStrokedShape(inner));
        for (int corner = 0; corner < 4; corner++) {
            double far = corner % 2 == 0 ? 0.06 : 0.94;
            double near = corner % 2 == 0 ? 0.20 : 0.80;
            double down = corner < 2 ? 0.06 : 0.94;
            double close = corner < 2 ? 0.20 : 0.80;
            double x1 = picture.getX() + w * far;
            double y1 = picture.getY() + h * down;
            double x2 = picture.getX() + w * near;
            double y2 = picture.getY() + h * close;
            shape.add(new Area(in ? straight(x1, y1, x2, y2, thick) : straight(x2, y2, x1, y1, thick)));
        }
        return shape;
    }

    /** An arrow that lies on the ground and points away, or towards the reader. */
    private static Shape depth(double x, double near, double far, double half, boolean away) {
        double middle = near + (far - near) * 0.5;
        Path2D arrow = new Path2D.Double();
        if (away) {
            arrow.moveTo(x - half * 0.5, near);
            arrow.lineTo(x - half * 0.3, middle);
            arrow.lineTo(x - half * 0.75, middle);
            arrow.lineTo(x, far);
            arrow.lineTo(x + half * 0.75, middle);
            arrow.lineTo(x + half * 0.3, middle);
            arrow.lineTo(x + half * 0.5, near);
        } else {
            arrow.moveTo(x - half * 0.2, far);
            arrow.lineTo(x - half * 0.35, middle);
            arrow.lineTo(x - half * 0.95, middle);
            arrow.lineTo(x, near);
            arrow.lineTo(x + half * 0.95, middle);
            arrow.lineTo(x + half * 0.35, middle);
            arrow.lineTo(x + half * 0.2, far);
        }
        arrow.closePath();
        return arrow;
    }

    private static Shape wave(double x, double y, double length, double height, double thick) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        double step = length / 4;
        for (int i = 0; i < 4; i++) {
            double side = i % 2 == 0 ? -height * 2 : height * 2;
            path.quadTo(x + step * (i + 0.5), y + side, x + step * (i + 1), y);
        }
        return new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(path);
    }
}
