package org.kinora.workbench.space.internal;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.edit.Combination;
import org.kinora.api.splat.edit.Outline;
import org.kinora.api.splat.edit.Region;

/** What is being drawn over the picture with the tool in hand. UI thread. */
final class Strokes {
    private static final int CLICK = 3;
    private static final int ROUND = 40;
    /** Half of the smallest box or ball that is drawn, in pixels. */
    private static final int LEAST = 12;

    private final Desk desk;
    private final Deeds deeds;
    private Camera camera;
    private double[] points = new double[0];
    private Combination how;
    private double hoverX = -1;
    private double hoverY = -1;

    Strokes(Desk desk, Deeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    boolean busy() {
        return camera != null;
    }

    void begin(Camera seen, Event event) {
        camera = seen;
        points = new double[] {event.x, event.y};
        boolean more = (event.stateMask & SWT.SHIFT) != 0;
        boolean less = (event.stateMask & SWT.MOD1) != 0;
        how = more && less ? Combination.INTERSECT : more ? Combination.ADD : less ? Combination.SUBTRACT : desk.combination();
    }

    void move(Event event) {
        double dx = event.x - points[points.length - 2];
        double dy = event.y - points[points.length - 1];
        if (dx * dx + dy * dy < 4) return;
        points = Arrays.copyOf(points, points.length + 2);
        points[points.length - 2] = event.x;
        points[points.length - 1] = event.y;
    }

    void hover(Event event) {
        hoverX = event.x;
        hoverY = event.y;
    }

    /** Where it began and where it is now. */
    private double[] ends() {
        return new double[] {points[0], points[1], points[points.length - 2], points[points.length - 1]};
    }

    void end(Event event) {
        move(event);
        double[] e = ends();
        double reach = Math.hypot(e[2] - e[0], e[3] - e[1]);
        Camera seen = camera;
        camera = null;
        boolean clicked = reach <= CLICK && points.length <= 4;
        switch (desk.tool()) {
            case RECTANGLE -> {
                if (clicked) deeds.clicked(seen, e[0], e[1], how);
                else deeds.select(new Region.OnScreen(seen, new Outline.Rectangle(e[0], e[1], e[2], e[3]), desk.front()), how);
            }
            case LASSO -> {
                if (clicked || points.length < 6) deeds.clicked(seen, e[0], e[1], how);
                else deeds.select(new Region.OnScreen(seen, new Outline.Lasso(points), desk.front()), how);
            }
            case BRUSH -> deeds.select(new Region.OnScreen(seen, new Outline.Stroke(points, desk.brush()), desk.front()), how);
            case SPHERE -> deeds.ball(seen, e[0], e[1], Math.max(reach, LEAST), how);
            case BOX -> deeds.box(seen, e[0], e[1], Math.max(Math.abs(e[2] - e[0]), LEAST), Math.max(Math.abs(e[3] - e[1]), LEAST), how);
            case COLOUR -> deeds.alike(seen, e[0], e[1], how);
            case INSPECT -> deeds.inspect(seen, e[0], e[1]);
            case ORBIT -> { }
        }
    }

    /** Lines of what is being drawn. */
    Wires wires(Camera seen, int rgb) {
        Wires wires = new Wires();
        if (desk.tool() == Tool.BRUSH && hoverX >= 0) wires.onGlass(seen, circle(hoverX, hoverY, desk.brush()), true, rgb);
        if (!busy()) return wires;
        double[] e = ends();
        switch (desk.tool()) {
            case RECTANGLE -> wires.onGlass(seen, new double[] {e[0], e[1], e[2], e[1], e[2], e[3], e[0], e[3]}, true, rgb);
            case LASSO -> wires.onGlass(seen, points, true, rgb);
            case BRUSH -> wires.onGlass(seen, points, false, rgb);
            case SPHERE -> wires.onGlass(seen, circle(e[0], e[1], Math.max(LEAST, Math.hypot(e[2] - e[0], e[3] - e[1]))), true, rgb);
            case BOX -> wires.onGlass(seen, square(e[0], e[1], e[2] - e[0], e[3] - e[1]), true, rgb);
            default -> { }
        }
        return wires;
    }

    private static double[] square(double x, double y, double across, double down) {
        double a = Math.max(LEAST, Math.abs(across));
        double d = Math.max(LEAST, Math.abs(down));
        return new double[] {x - a, y - d, x + a, y - d, x + a, y + d, x - a, y + d};
    }

    private static double[] circle(double x, double y, double radius) {
        double[] round = new double[2 * ROUND];
        for (int i = 0; i < ROUND; i++) {
            round[2 * i] = x + radius * Math.cos(2 * Math.PI * i / ROUND);
            round[2 * i + 1] = y + radius * Math.sin(2 * Math.PI * i / ROUND);
        }
        return round;
    }
}
