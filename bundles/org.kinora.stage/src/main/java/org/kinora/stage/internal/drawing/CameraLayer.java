package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.drawing.Pen.Dot;
import org.kinora.stage.internal.drawing.Pen.Ink;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Point;

/** Cameras on a plan: a body with its lens, what it sees as a wedge, its label with the lens; those that stand and look alike share one. */
final class CameraLayer {
    static final List<String> COLOURS = List.of("1f6fb2", "d35400", "1e8449", "8e44ad", "b7950b", "117a8b", "c2185b", "5d4037", "455a64", "6c7a00");

    private static final int MANY = 9;

    private final Pen pen;
    private final Floor floor;
    private final Scene scene;
    private final FilmFormat format;
    private final double width;
    private final List<Setup> setups = new ArrayList<>();

    /** One set-up of the camera with all shots that are taken from it. */
    record Setup(CameraPosition camera, List<StagedShot> shots, String colour) {}

    CameraLayer(Pen pen, Floor floor, Scene scene, FilmFormat format, List<StagedShot> shots, double width) {
        this.pen = pen;
        this.floor = floor;
        this.scene = scene;
        this.format = format;
        this.width = width;
        Map<String, List<StagedShot>> alike = new LinkedHashMap<>();
        for (StagedShot shot : shots) {
            CameraPosition c = shot.camera();
            alike.computeIfAbsent(Math.floorDiv(c.x(), 250) + " " + Math.floorDiv(c.z(), 250) + " " + Math.floorDiv(c.bearing() + 40, 80), key ->
                    new ArrayList<>())
                    .add(shot);
        }
        for (List<StagedShot> group : alike.values()) setups.add(new Setup(group.getFirst().camera(), group,
                COLOURS.get(setups.size() % COLOURS.size())));
    }

    /** The colour of the set-up that a shot is taken from. */
    String colour(StagedShot shot) {
        return setups.stream().filter(setup -> setup.shots().contains(shot)).map(Setup::colour).findFirst().orElse("000000");
    }

    /** What the cameras see: from the lens to what a shot is about. */
    void wedges() {
        for (Setup setup : setups) {
            CameraPosition c = setup.camera();
            Flat at = new Flat(c.x(), c.z());
            double reach = reach(setup.shots().getFirst(), at);
            double half = half(c);
            double bearing = c.bearing() / 10.0;
            List<Flat> wedge = new ArrayList<>(List.of(at));
            for (int i = 0; i <= 8; i++) wedge.add(at.plus(Flat.toward(bearing - half + 2 * half * i / 8).times(reach)));
            pen.polygon(floor.dots(wedge), Ink.filled(setup.colour()).thin(crowded() ? 5 : 9));
            pen.path(floor.dots(List.of(at, wedge.get(1))), Ink.line(setup.colour(), 0.8).thin(65));
            pen.path(floor.dots(List.of(at, wedge.getLast())), Ink.line(setup.colour(), 0.8).thin(65));
        }
    }

    private double half(CameraPosition camera) {
        Lens lens = Lens.of(camera, format);
        return StrictMath.toDegrees(StrictMath.atan(lens.film().width() / 2 / lens.focal()));
    }

    /** As far as whoever a shot shows, and a little beyond. */
    private double reach(StagedShot shot, Flat at) {
        Lens lens = Lens.of(shot.camera(), format);
        double far = shot.placements().stream().filter(person -> person.seen())
                .mapToDouble(person -> lens.see(new Point(person.at().x(), person.eyes(), person.at()
                .z())).ahead()).max().orElse(2200);
        return Math.clamp(far + 500, 900, crowded() ? Math.max(1000, 70 / floor.scale()) : 60_000);
    }

    /** Where many cameras stand, whole wedges would cover the plan. */
    private boolean crowded() {
        return setups.size() > MANY;
    }

    void draw(Labels labels) {
        for (Setup setup : setups) {
            for (StagedShot shot : setup.shots()) shot.end().ifPresent(end -> move(setup, end));
            Flat at = new Flat(setup.camera().x(), setup.camera().z());
            if (!floor.shows(at, width, 6)) continue;
            body(setup.camera(), setup.colour(), 100);
            labels.keep(floor.dot(at), 8);
        }
    }

    private void move(Setup setup, CameraPosition end) {
        Flat from = new Flat(setup.camera().x(), setup.camera().z());
        Flat to = new Flat(end.x(), end.z());
        if (from.distance(to) * floor.scale() < 10) return;
        pen.path(floor.dots(List.of(from, to)), Ink.dashed(setup.colour(), 1.6));
        body(end, setup.colour(), 45);
    }

    /** The body behind the lens, in pixels of the page, so that it is read at any scale. */
    private void body(CameraPosition camera, String colour, int opacity) {
        Dot at = floor.dot(new Flat(camera.x(), camera.z()));
        double turn = StrictMath.toRadians(camera.bearing() / 10.0);
        Dot ahead = new Dot(StrictMath.sin(turn), StrictMath.cos(turn));
        Dot side = new Dot(-ahead.y(), ahead.x());
        pen.polygon(List.of(on(at, ahead, side, 0, 5), on(at, ahead, side, 0, -5), on(at, ahead, side, -5, -2.5), on(at, ahead, side, -5, 2.5)),
                Ink.of(colour, "ffffff", 0.6).thin(opacity));
        pen.polygon(List.of(on(at, ahead, side, -5, 5), on(at, ahead, side, -5, -5), on(at, ahead, side, -17, -5), on(at, ahead, side, -17, 5)),
                Ink.of(colour, "ffffff", 0.6).thin(opacity));
    }

    private static Dot on(Dot at, Dot ahead, Dot side, double forward, double sideways) {
        return at.plus(ahead.x() * forward + side.x() * sideways, ahead.y() * forward + side.y() * sideways);
    }

    void name(Labels labels) {
        for (Setup setup : setups) {
            Flat at = new Flat(setup.camera().x(), setup.camera().z());
            String words = String.join(" ", setup.shots().stream().map(this::label).toList());
            if (words.length() > 22) words = words.substring(0, words.lastIndexOf(' ', 22)) + " ...";
            String lens = "  " + setup.camera().focal() / 10 + " mm";
            if (floor.shows(at, width, 6)) {
                labels.beside(behind(setup.camera()), 7, 9.5, "ffffff", setup.colour(), words + lens);
                continue;
            }
            Dot dot = floor.dot(at);
            Dot edge = new Dot(Math.clamp(dot.x(), 80, width - 80), Math.clamp(dot.y(), floor.top() + 12, floor.top() + floor.height() - 12));
            long away = StrictMath.round(at.minus(floor.extent().middle()).length() / 1000);
            labels.beside(edge, 0, 9.5, "ffffff", setup.colour(), words + lens + ", " + away + " m off");
        }
    }

    private Dot behind(CameraPosition camera) {
        double turn = StrictMath.toRadians(camera.bearing() / 10.0);
        return floor.dot(new Flat(camera.x(), camera.z())).plus(-9 * StrictMath.sin(turn), -9 * StrictMath.cos(turn));
    }

    String label(StagedShot staged) {
        return scene.shot(staged.shot()).map(Shot::label).filter(label -> !label.isEmpty()).orElse(staged.shot());
    }
}
