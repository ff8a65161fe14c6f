package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.KeyLight;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.SetPlan;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.drawing.Pen.Dot;
import org.kinora.stage.internal.drawing.Pen.Ink;
import org.kinora.stage.internal.geometry.Flat;

/** The plan of one location with its title and the list of its shots. Used once. */
final class PlanPage {
    static final double WIDTH = 1100;
    private static final double MOST = 820;
    private static final double HEAD = 52;
    private static final double ROW = 14;
    private static final double FOOT = 40;
    private static final String INK = "333333";
    private static final String SUN = "e0a800";

    private final Location location;
    private final List<StagedShot> shots;
    private final Scene scene;
    private final Bible bible;
    private final FilmFormat format;
    private final Floor floor;
    private final double top;

    /** @param top pixels of the page above this plan */
    PlanPage(Location location, List<StagedShot> shots, Scene scene, Bible bible, FilmFormat format, double top) {
        this.location = location;
        this.shots = shots;
        this.scene = scene;
        this.bible = bible;
        this.format = format;
        this.top = top;
        floor = Floor.of(Extent.of(location, shots), WIDTH, MOST, top + HEAD);
    }

    double height() {
        return HEAD + floor.height() + FOOT + rows() * ROW + 12;
    }

    private int rows() {
        return (shots.size() + 1) / 2;
    }

    void draw(Pen pen) {
        title(pen);
        pen.only(new Dot(0, top + HEAD), WIDTH, floor.height());
        Labels labels = new Labels(pen, 3, top + HEAD + 3, WIDTH - 3, top + HEAD + floor.height() - 3);
        SetLayer set = new SetLayer(pen, floor, location, shots);
        CameraLayer cameras = new CameraLayer(pen, floor, scene, format, shots, WIDTH);
        PeopleLayer people = new PeopleLayer(pen, floor, bible, scene, shots);
        set.draw(WIDTH);
        cameras.wedges();
        light(pen, labels);
        people.axes(labels);
        people.draw(labels);
        cameras.draw(labels);
        people.name(labels);
        cameras.name(labels);
        set.name(labels, WIDTH);
        pen.whole();
        pen.polygon(box(0.5, top + HEAD, WIDTH - 1, floor.height()), Ink.line(INK, 1));
        bar(pen);
        list(pen, cameras);
    }

    private void title(Pen pen) {
        pen.text(new Dot(10, top + 23), 18, "start", true, "000000", scene.number() + "  " + scene.heading());
        KeyLight light = location.light();
        SetPlan set = location.set();
        String high = set.height() > 0 ? ", " + metres(set.height()) + " m high" : "";
        pen.text(new Dot(10, top + 42), 11.5, "start", false, INK, "Set: " + set.kit() + " of " + set.place() + ", " + metres(set.width()) + " x "
                + metres(set.depth()) + " m" + high + ".  Key light: " + light.source() + ", " + light.kelvin() + " K, " + light.elevation()
                        + "° high.");
        pen.text(new Dot(WIDTH - 10, top + 42), 11.5, "end", false, INK, shots.size() + (shots.size() == 1 ? " shot" : " shots"));
    }

    private static String metres(int millimetres) {
        return SvgPen.number(millimetres / 1000.0);
    }

    /** A sun at the edge that the light comes from. */
    private void light(Pen pen, Labels labels) {
        Flat stage = Flat.of(location.set().stage());
        Flat way = Flat.toward(location.light().bearing());
        double reach = 0;
        while (reach < 40_000 && floor.shows(stage.plus(way.times(reach)), WIDTH, 26)) reach += 100;
        Flat from = location.part(location.light().source()).map(part -> Flat.of(part.at())).filter(lamp -> floor.shows(lamp, WIDTH, 26)
                && lamp.distance(stage) > 600).orElse(stage.plus(way.times(Math.max(800, reach))));
        Dot sun = floor.dot(from);
        Dot aim = floor.dot(stage);
        double length = StrictMath.hypot(aim.x() - sun.x(), aim.y() - sun.y());
        Dot along = new Dot((aim.x() - sun.x()) / Math.max(1, length), (aim.y() - sun.y()) / Math.max(1, length));
        for (int degrees = 0; degrees < 360; degrees += 45) {
            double turn = StrictMath.toRadians(degrees);
            Dot ray = new Dot(StrictMath.cos(turn), StrictMath.sin(turn));
            pen.path(List.of(sun.plus(12 * ray.x(), 12 * ray.y()), sun.plus(17 * ray.x(), 17 * ray.y())), Ink.line(SUN, 1.6));
        }
        pen.circle(sun, 9, Ink.of("ffd84d", SUN, 1.2));
        for (double side : new double[] {-14, 0, 14}) {
            Dot start = sun.plus(along.x() * 22 - along.y() * side, along.y() * 22 + along.x() * side);
            Dot to = start.plus(along.x() * 34, along.y() * 34);
            pen.path(List.of(start, to), Ink.line(SUN, 1.3));
            pen.polygon(List.of(to.plus(along.x() * 6, along.y() * 6), to.plus(-along.y() * 3.2, along.x() * 3.2),
                    to.plus(along.y() * 3.2, -along.x() * 3.2)), Ink.filled(SUN));
        }
        labels.keep(sun, 18);
    }

    private void bar(Pen pen) {
        double y = top + HEAD + floor.height() + 12;
        int step = floor.scale() * 1000 < 30 ? 5 : 1;
        double length = floor.scale() * 1000 * step;
        int count = 4 * length > 340 ? 2 : 4;
        for (int i = 0; i < count; i++) {
            pen.polygon(box(10 + i * length, y, length, 5), Ink.of(i % 2 == 0 ? INK : "ffffff", INK, 0.7));
        }
        pen.text(new Dot(10 + count * length + 6, y + 6), 10, "start", false, INK, count * step + " m");
        pen.text(new Dot(WIDTH / 2, y + 7), 10.5, "middle", true, INK, "AUDIENCE");
        pen.text(new Dot(WIDTH - 10, y + 7), 10, "end", false, INK, "dashed red: axis of the talk; dashed colour: a way; brown: added by the scene");
    }

    /** The shots in two columns: label in the colour of its camera, size, lens, height, move. */
    private void list(Pen pen, CameraLayer cameras) {
        double y = top + HEAD + floor.height() + FOOT;
        for (int i = 0; i < shots.size(); i++) {
            StagedShot staged = shots.get(i);
            double x = i < rows() ? 10 : WIDTH / 2 + 10;
            double line = y + i % rows() * ROW;
            pen.text(new Dot(x, line), 10.5, "start", true, cameras.colour(staged), cameras.label(staged));
            pen.text(new Dot(x + 44, line), 10.5, "start", false, INK, words(staged));
        }
    }

    private String words(StagedShot staged) {
        List<String> words = new ArrayList<>();
        Shot shot = scene.shot(staged.shot()).orElseThrow();
        words.add(plain(shot.framing().kind()));
        words.add(plain(staged.size()));
        CameraPosition c = staged.camera();
        words.add(c.focal() / 10 + " mm");
        words.add("lens at " + String.format(Locale.ROOT, "%.1f", c.y() / 1000.0) + " m");
        if (staged.end().isPresent()) words.add(plain(shot.move().kind()));
        String about = String.join(", ", staged.subjects().stream().limit(3).map(this::name).toList());
        String all = String.join(", ", words) + (about.isEmpty() ? "" : ": " + about);
        return all.length() <= 84 ? all : all.substring(0, 83) + "…";
    }

    private String name(String id) {
        return bible.character(id).map(who -> who.name()).orElse(id.replaceFirst("^prop\\.", ""));
    }

    private static List<Dot> box(double x, double y, double width, double height) {
        return List.of(new Dot(x, y), new Dot(x + width, y), new Dot(x + width, y + height), new Dot(x, y + height));
    }

    private static String plain(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
