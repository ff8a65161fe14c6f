package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;

/** Exposure and hue of the shots of one scene, over the things that they have in common: the shot that stands apart from the others is told. */
final class SceneLight {
    private static final Texts TEXTS = Texts.beside(SceneLight.class);
    /** Stops and degrees that a shot may be off: half of the smallest faults that are looked for (0.5 EV, 20 degrees). */
    private static final double STOPS = 0.25;
    private static final double DEGREES = 10;
    private static final int BACK = 6;

    private record Link(int from, int to, CommonPlaces.Shift shift) {}

    private final CommonPlaces places;

    SceneLight(CommonPlaces places) {
        this.places = places;
    }

    List<Finding> of(FilmFrames film, Work work) {
        Map<String, List<Integer>> scenes = new java.util.LinkedHashMap<>();
        for (int i = 0; i < film.shots().size(); i++) scenes.computeIfAbsent(film.shots().get(i).scene(), key -> new ArrayList<>()).add(i);
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> scene : scenes.values()) if (scene.size() > 1) findings.addAll(scene(scene, film, work));
        return findings;
    }

    private List<Finding> scene(List<Integer> scene, FilmFrames film, Work work) {
        List<Raster> frames = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        try {
            for (int i = 0; i < scene.size(); i++) {
                work.checkCancelled();
                frames.add(film.frame(scene.get(i), film.shots().get(scene.get(i)).frames() / 2, work));
                for (int before = Math.max(0, i - BACK); before < i; before++) {
                    int from = before;
                    int to = i;
                    places.between(frames.get(before), frames.get(i)).ifPresent(shift -> links.add(new Link(from, to, shift)));
                }
            }
        } finally {
            frames.forEach(Raster::close);
        }
        List<Finding> findings = new ArrayList<>();
        apart(scene, links, false).forEach((shot, off) -> findings.add(finding("exposure", film, shot, scene, off, STOPS, "EV", "%.2f")));
        apart(scene, links, true).forEach((shot, off) -> findings.add(finding("hue", film, shot, scene, off, DEGREES, "degrees", "%.0f")));
        return findings;
    }

    /** How far each shot is off most of those that show the same things, for those that are too far; by number of the shot. */
    private static Map<Integer, Double> apart(List<Integer> scene, List<Link> links, boolean hue) {
        Map<Integer, Double> apart = new HashMap<>();
        for (int i = 0; i < scene.size(); i++) {
            List<Double> said = new ArrayList<>();
            for (Link link : links) {
                double shift = hue ? link.shift().hue() : link.shift().stops();
                if (Double.isNaN(shift)) continue;
                if (link.to() == i) said.add(shift);
                if (link.from() == i) said.add(-shift);
            }
            // of two that differ the later one is told
            boolean earlier = said.size() == 1 && i == 0;
            double off = middle(said);
            if (!earlier && Math.abs(off) > (hue ? DEGREES : STOPS)) apart.put(scene.get(i), off);
        }
        return apart;
    }

    /** The median; of an even number the one nearer to none. */
    private static double middle(List<Double> said) {
        if (said.isEmpty()) return 0;
        double[] sorted = said.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double upper = sorted[sorted.length / 2];
        double lower = sorted[(sorted.length - 1) / 2];
        return Math.abs(upper) < Math.abs(lower) ? upper : lower;
    }

    private static Finding finding(String kind, FilmFrames film, int shot, List<Integer> scene, double off, double threshold, String unit,
            String format) {
        int other = scene.get(scene.indexOf(shot) == 0 ? 1 : scene.indexOf(shot) - 1);
        FilmFrames.FilmShot one = film.shots().get(shot);
        return new Finding(kind, List.of(one.id(), film.shots().get(other).id()), one.frames() / 2, TEXTS.text(kind, one.label(),
                String.format(Locale.ROOT, format, Math.abs(off)), off > 0 ? TEXTS.text(kind + ".more") : TEXTS.text(kind + ".less")),
                Math.round(1000 * Math.abs(off)), Math.round(1000 * threshold), unit, TEXTS.text(kind + ".source"),
                TEXTS.text(kind + ".suggestion", one.label(), film.shots().get(other).label()), Optional.empty());
    }
}
