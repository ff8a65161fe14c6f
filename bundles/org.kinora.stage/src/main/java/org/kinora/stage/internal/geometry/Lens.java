package org.kinora.stage.internal.geometry;

import org.kinora.api.stage.CameraPosition;
import org.kinora.api.story.FilmFormat;

/**
 * What a camera sees, in exact numbers: the pinhole model of {@link CameraPosition} (Hartley and Zisserman, Multiple View Geometry, 6.1).
 * Immutable.
 */
public final class Lens {
    private final Point at;
    private final double bearing;
    private final double pitch;
    private final double roll;
    private final double focal;
    private final double shift;
    private final Film film;
    private final Point forward;
    private final Point right;
    private final Point up;

    public Lens(Point at, double bearing, double pitch, double roll, double focal, double shift, Film film) {
        this.at = at;
        this.bearing = bearing;
        this.pitch = pitch;
        this.roll = roll;
        this.focal = focal;
        this.shift = shift;
        this.film = film;
        Flat ahead = Flat.toward(bearing);
        Point level = new Point(ahead.z(), 0, -ahead.x());
        Point upright = new Point(-ahead.x() * sin(pitch), cos(pitch), -ahead.z() * sin(pitch));
        forward = new Point(ahead.x() * cos(pitch), sin(pitch), ahead.z() * cos(pitch));
        right = roll == 0 ? level : level.times(cos(roll)).minus(upright.times(sin(roll)));
        up = roll == 0 ? upright : level.times(sin(roll)).plus(upright.times(cos(roll)));
    }


    /** The sides of the film in millimetres; the longer one is 36. */
    public record Film(double width, double height) {
        public static Film of(FilmFormat format) {
            double longer = Math.max(format.width(), format.height());
            return new Film(36 * format.width() / longer, 36 * format.height() / longer);
        }

        public double aspect() {
            return width / height;
        }
    }

    /** A point in the frame: from its left edge, from its upper edge (both 0 to 1 inside), and millimetres ahead of the lens. */
    public record Seen(double x, double y, double ahead) {
        public boolean inside(double margin) {
            return ahead > 1 && x >= margin && x <= 1 - margin && y >= margin && y <= 1 - margin;
        }
    }

    public static Lens of(CameraPosition camera, FilmFormat format) {
        return new Lens(new Point(camera.x(), camera.y(), camera.z()), camera.bearing() / 10.0, camera.pitch() / 10.0, camera.roll() / 10.0,
                camera.focal() / 10.0, camera.shift() / 1000.0, Film.of(format));
    }

    public Point at() {
        return at;
    }

    /** Degrees, as a heading. */
    public double bearing() {
        return bearing;
    }

    /** Degrees above the horizon. */
    public double pitch() {
        return pitch;
    }

    /** Degrees clockwise. */
    public double roll() {
        return roll;
    }

    /** Millimetres. */
    public double focal() {
        return focal;
    }

    /** Share of the frame's height. */
    public double shift() {
        return shift;
    }

    public Film film() {
        return film;
    }

    /** Where it looks. */
    public Point forward() {
        return forward;
    }

    public Point right() {
        return right;
    }

    public Point up() {
        return up;
    }

    public Seen see(Point point) {
        Point way = point.minus(at);
        double ahead = way.dot(forward);
        double scale = focal / Math.max(1e-6, ahead);
        return new Seen(0.5 + scale * way.dot(right) / film.width(), 0.5 + shift - scale * way.dot(up) / film.height(), ahead);
    }

    /** Millimetres from the lower to the upper edge of the frame, so far ahead. */
    public double height(double ahead) {
        return ahead * film.height() / focal;
    }

    public Lens turned(double degrees) {
        return new Lens(at, bearing + degrees, pitch, roll, focal, shift, film);
    }

    public Lens pitched(double degrees) {
        return new Lens(at, bearing, degrees, roll, focal, shift, film);
    }

    public Lens rolled(double degrees) {
        return new Lens(at, bearing, pitch, degrees, focal, shift, film);
    }

    public Lens shifted(double share) {
        return new Lens(at, bearing, pitch, roll, focal, share, film);
    }

    public Lens moved(Point other) {
        return new Lens(other, bearing, pitch, roll, focal, shift, film);
    }

    public Lens zoomed(double millimetres) {
        return new Lens(at, bearing, pitch, roll, millimetres, shift, film);
    }

    /** The camera in whole numbers. */
    public CameraPosition position() {
        return new CameraPosition(round(at.x()), round(at.y()), round(at.z()), round(bearing * 10), round(pitch * 10), round(roll * 10),
                round(focal * 10), round(shift * 1000));
    }

    private static int round(double value) {
        return (int) StrictMath.round(value);
    }

    private static double sin(double degrees) {
        return StrictMath.sin(StrictMath.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }
}
