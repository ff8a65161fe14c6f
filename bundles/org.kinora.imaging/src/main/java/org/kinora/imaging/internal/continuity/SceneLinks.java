package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.work.Texts;

/** What pairs of shots of one scene say of each other, and which shot stands apart from most of the others. Used by one thread. */
final class SceneLinks {
    private static final Texts TEXTS = Texts.beside(SceneLinks.class);
    /** Stops and degrees that a shot may be off: half of the smallest faults that are looked for (0.5 EV, 20 degrees). */
    private static final double STOPS = 0.25;
    private static final double DEGREES = 10;
    /** Difference in OKLab that is just seen side by side (CSS Color 4); a cut asks for more than side by side. */
    private static final double COLOUR = 0.025;
    /** Powers of two that colours may be stronger or paler: pairs of shots in clean films differ by up to 0.5, a fault that is looked for by 0.85. */
    private static final double STRENGTH = 0.6;
    private static final String GRADE = "grade";

    private record Link(int from, int to, ColourShift shift) {}

    private record Sight(int from, int to, int same, int mirrored) {}

    private final FilmFrames film;
    private final List<Integer> scene;
    private final List<Link> links = new ArrayList<>();
    private final List<Sight> sights = new ArrayList<>();

    /** @param scene numbers of its shots */
    SceneLinks(FilmFrames film, List<Integer> scene) {
        this.film = film;
        this.scene = scene;
    }

    /** Two shots have so many places in common, and so many with one of them mirrored. */
    void seen(int from, int to, int same, int mirrored) {
        sights.add(new Sight(from, to, same, mirrored));
    }

    void add(int from, int to, ColourShift shift) {
        links.add(new Link(from, to, shift));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < scene.size(); i++) {
            double stops = off(i, ColourShift::stops, STOPS);
            if (Math.abs(stops) > STOPS) findings.add(light("exposure", i, stops, STOPS, "EV", "%.2f"));
            double hue = off(i, ColourShift::hue, DEGREES);
            if (Math.abs(hue) > DEGREES) findings.add(light("hue", i, hue, DEGREES, "degrees", "%.0f"));
            double cast = Math.hypot(off(i, shift -> shift.cast()[0], COLOUR), off(i, shift -> shift.cast()[1], COLOUR));
            double chroma = off(i, ColourShift::chroma, COLOUR);
            double strength = off(i, ColourShift::strength, STRENGTH);
            if (Math.max(cast, Math.abs(chroma)) > COLOUR) findings.add(palette(i, cast, chroma));
            else if (Math.abs(strength) > STRENGTH) findings.add(made("palette", GRADE, i, Math.pow(2, Math.abs(strength)), Math.pow(2, STRENGTH),
                    "times as colourful", TEXTS.text("palette", film.shots().get(scene.get(i)).label(),
                            TEXTS.text(strength > 0 ? "palette.more" : "palette.less"))));
            int places = mirrored(i);
            if (places > 0) findings.add(made("mirrored", "side", i, places, CommonPlaces.LEAST, "places", TEXTS.text("mirrored",
                    film.shots().get(scene.get(i)).label(), places)));
        }
        return findings;
    }

    /** How far a shot is off most of those that show the same things; 0 where nothing can be said. */
    private double off(int shot, ToDoubleFunction<ColourShift> number, double limit) {
        List<Double> said = new ArrayList<>();
        Set<Integer> others = new HashSet<>();
        for (Link link : links) {
            double shift = number.applyAsDouble(link.shift());
            if (Double.isNaN(shift) || link.to() != shot && link.from() != shot) continue;
            said.add(link.to() == shot ? shift : -shift);
            others.add(link.to() == shot ? link.from() : link.to());
        }
        if (others.size() != 1) return middle(said);
        // of two that differ the later one is told, unless it is like a third
        int other = others.iterator().next();
        return other < shot || agrees(other, shot, number, limit) ? middle(said) : 0;
    }

    /** Whether a shot is like some other than a given one. */
    private boolean agrees(int shot, int but, ToDoubleFunction<ColourShift> number, double limit) {
        return links.stream().anyMatch(link -> (link.from() == shot && link.to() != but || link.to() == shot && link.from() != but)
                && Math.abs(number.applyAsDouble(link.shift())) <= limit);
    }

    /** The places that most of the others have in common with this shot mirrored, when they have them with it mirrored only; else 0. */
    private int mirrored(int shot) {
        int turned = 0;
        int upright = 0;
        int most = 0;
        Set<Integer> others = new HashSet<>();
        for (Sight sight : sights) {
            if (sight.from() != shot && sight.to() != shot) continue;
            if (sight.mirrored() >= CommonPlaces.LEAST && sight.mirrored() > 2 * sight.same()) {
                turned++;
                others.add(sight.from() == shot ? sight.to() : sight.from());
                most = Math.max(most, sight.mirrored());
            } else if (sight.same() >= CommonPlaces.LEAST) {
                upright++;
            }
        }
        return turned > upright && !(others.size() == 1 && others.iterator().next() > shot) ? most : 0;
    }

    /** The median; of an even number the one nearer to none. */
    private static double middle(List<Double> said) {
        if (said.isEmpty()) return 0;
        double[] sorted = said.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double upper = sorted[sorted.length / 2];
        double lower = sorted[(sorted.length - 1) / 2];
        return Math.abs(upper) < Math.abs(lower) ? upper : lower;
    }

    private Finding light(String kind, int shot, double off, double threshold, String unit, String format) {
        return made(kind, GRADE, shot, Math.abs(off), threshold, unit, TEXTS.text(kind, film.shots().get(scene.get(shot)).label(),
                String.format(Locale.ROOT, format, Math.abs(off)), TEXTS.text(kind + (off > 0 ? ".more" : ".less"))));
    }

    private Finding palette(int shot, double cast, double chroma) {
        String how = cast >= Math.abs(chroma) ? "palette.cast" : chroma > 0 ? "palette.more" : "palette.less";
        return made("palette", GRADE, shot, 100 * Math.max(cast, Math.abs(chroma)), 100 * COLOUR, "hundredths of OKLab", TEXTS.text("palette",
                film.shots().get(scene.get(shot)).label(), TEXTS.text(how)));
    }

    /** The shot that shows most of the same things, be it the wrong way round. */
    private int against(int shot) {
        int most = 0;
        int other = shot == 0 ? 1 : shot - 1;
        for (Sight sight : sights) {
            int places = Math.max(sight.same(), sight.mirrored());
            if (sight.from() != shot && sight.to() != shot || places <= most) continue;
            most = places;
            other = sight.from() == shot ? sight.to() : sight.from();
        }
        return other;
    }

    private Finding made(String kind, String cause, int shot, double measured, double threshold, String unit, String text) {
        FilmFrames.FilmShot one = film.shots().get(scene.get(shot));
        FilmFrames.FilmShot other = film.shots().get(scene.get(against(shot)));
        return new Finding(kind, cause, List.of(one.id(), other.id()), one.frames() / 2, text, Math.round(1000 * measured),
                Math.round(1000 * threshold), unit, TEXTS.text(kind + ".source"), TEXTS.text(kind + ".suggestion", one.label(), other.label()));
    }
}
