package org.kinora.stage.internal.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Location;
import org.kinora.api.stage.Part;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.Bible;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.stage.internal.geometry.Flat;
import org.kinora.stage.internal.geometry.Lens;
import org.kinora.stage.internal.geometry.Solid;

/** The plan of one location. Used once. */
final class PlanPage {
    static final double WIDTH = 1100;
    private static final double MOST = 1000;
    private static final double HEAD = 44;
    private static final String INK = "#333333";

    private final Location location;
    private final List<StagedShot> shots;
    private final Scene scene;
    private final Bible bible;
    private final FilmFormat format;
    private final Extent extent;
    private final double scale;
    private final Sheet sheet;

    PlanPage(Location location, List<StagedShot> shots, Scene scene, Bible bible, FilmFormat format, double top) {
        this.location = location;
        this.shots = shots;
        this.scene = scene;
        this.bible = bible;
        this.format = format;
        extent = Extent.of(location, shots);
        scale = Math.min(WIDTH / extent.width(), MOST / extent.depth());
        sheet = new Sheet(extent.left() - (WIDTH / scale - extent.width()) / 2, extent.far(), scale, top + HEAD);
        title(top);
        sheet.raw("<svg x=\"0\" y=\"" + Sheet.number(top + HEAD) + "\" width=\"" + Sheet.number(WIDTH) + "\" height=\"" + Sheet.number(extent.depth() * scale)
                + "\" viewBox=\"0 " + Sheet.number(top + HEAD) + " " + Sheet.number(WIDTH) + " " + Sheet.number(extent.depth() * scale) + "\">\n");
        parts();
        light();
        cameras();
        people();
        sheet.raw("</svg>\n");
        bar(top);
    }

    double height() {
        return HEAD + extent.depth() * scale + 34;
    }

    @Override
    public String toString() {
        return sheet.toString();
    }

    private void title(double top) {
        sheet.text(10, top + 22, 17, "start", "#000000", scene.number() + "  " + scene.heading());
        sheet.text(10, top + 39, 12, "start", INK, "set " + location.set().kit() + " of " + location.set().place() + ", " + metres(location.set().width()) + " x "
                + metres(location.set().depth()) + " m; floor " + location.set().floor() + "; beyond " + location.set().beyond() + "; key light "
                + location.light().source() + " " + location.light().kelvin() + " K from " + location.light().bearing() + "°, " + location.light().elevation()
                + "° high");
    }

    private static String metres(int millimetres) {
        return Sheet.number(millimetres / 1000.0);
    }

    private void parts() {
        List<Part> parts = new ArrayList<>(location.parts());
        for (StagedShot shot : shots) for (Part part : shot.parts()) if (parts.stream().noneMatch(own -> own.id().equals(part.id()))) parts.add(part);
        parts.sort(Comparator.comparingLong((Part part) -> -(long) part.width() * part.depth()).thenComparing(Part::id));
        for (Part part : parts) if (!part.kind().equals("ceiling")) draw(part);
        for (Part part : parts) if (!part.kind().equals("ceiling") && !part.kind().equals("wall")) name(part);
    }

    private void draw(Part part) {
        Solid solid = Solid.of(part);
        boolean wall = part.kind().equals("wall");
        boolean flat = part.height() < 60;
        boolean dressed = location.set().part(part.id()).isEmpty();
        String fill = wall ? "#777777" : flat ? "#f3f0e8" : part.at().y() > 1900 ? "none" : grey(part.tone());
        sheet.polygon(solid.outline(), fill, dressed ? "#a0522d" : "#9a9a9a", part.id().equals(location.set().landmark()) ? 2.2 : 0.8);
        if (!wall && !flat && part.depth() * scale > 6) {
            Flat front = solid.middle().plus(solid.front().times(solid.halfDepth()));
            sheet.line(solid.middle(), front, "#bbbbbb", 0.7, false);
        }
    }

    private static String grey(int tone) {
        int level = 190 + tone * 55 / 1000;
        return String.format(java.util.Locale.ROOT, "#%02x%02x%02x", level, level, level);
    }

    private void name(Part part) {
        Flat at = Flat.of(part.at());
        boolean large = Math.max(part.width(), part.depth()) * scale > 16;
        String words = part.id() + (part.note().isEmpty() ? "" : " (" + part.note() + ")");
        if (extent.shows(at) && (large || part.id().startsWith("prop."))) sheet.label(at, 0, 3, 8, "#777777", words);
        boolean landmark = part.id().equals(location.set().landmark());
        if (!extent.shows(at) && landmark) {
            Flat stage = Flat.of(location.set().stage());
            Flat way = at.minus(stage);
            Flat edge = new Flat(Math.clamp(at.x(), extent.left() + 600, extent.right() - 600), Math.clamp(at.z(), extent.near() + 300, extent.far() - 300));
            sheet.label(edge, 0, 0, 10, "#555555", part.id() + ", " + Sheet.number(way.length() / 1000) + " m away");
        }
    }

    private void light() {
        Flat stage = Flat.of(location.set().stage());
        Flat from = stage.plus(Flat.toward(location.light().bearing()).times(Math.min(extent.width(), extent.depth()) * 0.42));
        sheet.line(from, stage.lerp(from, 0.55), "#e0a800", 2.5, false);
        sheet.circle(from, 110, "#ffd84d", "#e0a800", 1);
    }

    /** Cameras that stand and look alike share a label. */
    private void cameras() {
        Map<String, List<StagedShot>> alike = new LinkedHashMap<>();
        for (StagedShot shot : shots) {
            CameraPosition c = shot.camera();
            alike.computeIfAbsent(c.x() / 300 + " " + c.z() / 300 + " " + c.bearing() / 100, key -> new ArrayList<>()).add(shot);
        }
        for (List<StagedShot> group : alike.values()) camera(group.getFirst(), group.stream().map(this::label).collect(Collectors.joining(" ")));
    }

    private String label(StagedShot staged) {
        return scene.shot(staged.shot()).map(Shot::label).filter(label -> !label.isEmpty()).orElse(staged.shot());
    }

    private void camera(StagedShot shot, String label) {
        CameraPosition c = shot.camera();
        Flat at = new Flat(c.x(), c.z());
        Lens lens = Lens.of(c, format);
        double half = StrictMath.toDegrees(StrictMath.atan(lens.film().width() / 2 / lens.focal()));
        double bearing = c.bearing() / 10.0;
        double reach = location.set().interior() ? 1100 : 1900;
        String colour = "#1f6fb2";
        sheet.line(at, at.plus(Flat.toward(bearing - half).times(reach)), colour, 0.7, false);
        sheet.line(at, at.plus(Flat.toward(bearing + half).times(reach)), colour, 0.7, false);
        Flat back = Flat.toward(bearing).times(-130);
        Flat side = Flat.toward(bearing + 90).times(90);
        sheet.polygon(List.of(at, at.plus(back).plus(side), at.plus(back).minus(side)), colour, colour, 1);
        shot.end().ifPresent(end -> sheet.line(at, new Flat(end.x(), end.z()), "#d04040", 1.4, true));
        if (extent.shows(at)) sheet.label(at, 0, bearing > 90 && bearing < 270 ? 13 : -6, 9, colour, label);
    }

    private void people() {
        Map<String, Placement> spots = new LinkedHashMap<>();
        for (StagedShot shot : shots) for (Placement person : shot.placements()) if (person.seen())
            spots.putIfAbsent(person.character() + person.at().x() / 150 + " " + person.at().z() / 150 + " " + person.at().heading() / 25, person);
        for (Placement person : spots.values()) person(person);
    }

    private void person(Placement person) {
        Flat at = Flat.of(person.at());
        String colour = bible.character(person.character()).map(who -> who.look().colour()).filter(rgb -> rgb.matches("[0-9A-Fa-f]{6}")).map(rgb -> "#" + rgb)
                .orElse("#888888");
        List<Spot> way = person.way();
        for (int i = 1; i < way.size(); i++) sheet.line(Flat.of(way.get(i - 1)), Flat.of(way.get(i)), colour, 1.5, true);
        sheet.circle(at, person.girth() / 2.0, colour, INK, 1);
        sheet.line(at, at.plus(Flat.toward(person.at().heading()).times(person.girth() / 2.0 + 230)), INK, 2, false);
        String name = bible.character(person.character()).map(who -> who.name()).orElse(person.character());
        sheet.label(at, 0, -person.girth() / 2.0 * scale - 3, 10, "#000000", name);
    }

    private void bar(double top) {
        double y = top + HEAD + extent.depth() * scale + 14;
        double step = scale * 1000;
        for (int i = 0; i < 4; i++) sheet.raw("<rect x=\"" + Sheet.number(12 + i * step) + "\" y=\"" + Sheet.number(y) + "\" width=\"" + Sheet.number(step)
                + "\" height=\"5\" fill=\"" + (i % 2 == 0 ? "#333333" : "#ffffff") + "\" stroke=\"#333333\" stroke-width=\"0.7\"/>\n");
        sheet.text(12 + 4 * step + 6, y + 6, 10, "start", INK, "4 m; the audience is below");
    }
}
