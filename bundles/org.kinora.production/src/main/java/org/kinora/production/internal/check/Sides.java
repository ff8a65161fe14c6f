package org.kinora.production.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether cameras keep to one side of the line between two people (the 180-degree rule), by where the staging has them. */
@Component(service = ContinuityCheck.class)
public final class Sides implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(Sides.class);
    /** Degrees off the line at which a camera still stands on it: those that look over a shoulder do. */
    private static final double ON_THE_LINE = 10;
    /** Millimetres that somebody may have shifted without the line being another one. */
    private static final double SHIFTED = 800;
    /** Tenths of a degree down from which a camera looks from above: it is on no side. */
    private static final int FROM_ABOVE = -450;

    @Activate
    public Sides() {}

    private record Stand(StagedShot shot, double degrees) {}

    @Override
    public List<String> kinds() {
        return List.of("line");
    }

    @Override
    public List<String> causes() {
        return List.of("side");
    }

    @Override
    public List<Finding> check(FilmFrames film, Work work) {
        Optional<Story> story = film.story();
        if (story.isEmpty()) return List.of();
        List<Finding> findings = new ArrayList<>();
        for (Scene scene : story.get().scenes()) {
            work.checkCancelled();
            film.staging(scene.id()).ifPresent(staging -> findings.addAll(scene(story.get(), scene, staging)));
        }
        return findings;
    }

    private static List<Finding> scene(Story story, Scene scene, Staging staging) {
        Map<List<String>, List<Stand>> runs = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        Map<List<String>, StagedShot> before = new LinkedHashMap<>();
        for (StagedShot shot : staging.shots()) {
            for (List<String> pair : pairs(shot)) {
                List<Stand> run = runs.computeIfAbsent(pair, any -> new ArrayList<>());
                if (before.containsKey(pair) && moved(before.get(pair), shot, pair)) told(story, scene, pair, run, findings);
                before.put(pair, shot);
                double start = degrees(shot.camera(), shot, pair);
                run.add(new Stand(shot, start));
                // a camera that goes across in one shot takes the audience along
                if (shot.end().isPresent() && start * degrees(shot.end().get(), shot, pair) < 0) told(story, scene, pair, run, findings);
            }
        }
        runs.forEach((pair, run) -> told(story, scene, pair, run, findings));
        return findings;
    }

    /** Who has to do with each other and can be seen. */
    private static List<List<String>> pairs(StagedShot shot) {
        List<List<String>> pairs = new ArrayList<>();
        // where a thing is looked at, nobody asks who stands on which side of it
        boolean thing = !shot.subjects().isEmpty() && shot.placement(shot.subjects().getFirst()).isEmpty();
        if (thing || shot.camera().pitch() < FROM_ABOVE) return pairs;
        for (Placement one : shot.placements()) {
            Optional<Placement> other = shot.placement(one.gaze());
            if (other.isEmpty() || !one.seen() && !other.get().seen() || one.character().equals(one.gaze())) continue;
            List<String> pair = java.util.stream.Stream.of(one.character(), one.gaze()).sorted().toList();
            if (!pairs.contains(pair)) pairs.add(pair);
        }
        return pairs;
    }

    private static boolean moved(StagedShot before, StagedShot shot, List<String> pair) {
        if (!before.place().equals(shot.place())) return true;
        for (String who : pair) {
            Placement was = before.placement(who).orElseThrow();
            Placement is = shot.placement(who).orElseThrow();
            if (is.way().size() > 1 || Math.hypot(was.at().x() - is.at().x(), was.at().z() - is.at().z()) > SHIFTED) return true;
        }
        return false;
    }

    /** How far a camera stands off the line between two, seen from its middle: above 0 on one side, below on the other. */
    private static double degrees(CameraPosition camera, StagedShot shot, List<String> pair) {
        Placement one = shot.placement(pair.getFirst()).orElseThrow();
        Placement other = shot.placement(pair.getLast()).orElseThrow();
        double lineX = other.at().x() - one.at().x();
        double lineZ = other.at().z() - one.at().z();
        double x = camera.x() - (one.at().x() + other.at().x()) / 2.0;
        double z = camera.z() - (one.at().z() + other.at().z()) / 2.0;
        double length = Math.hypot(lineX, lineZ) * Math.hypot(x, z);
        return length < 1 ? 0 : Math.toDegrees(Math.asin(Math.clamp((lineX * z - lineZ * x) / length, -1, 1)));
    }

    /** The shots of a run that are taken from the side from which fewer are taken; of as many on both, the later ones. Empties the run. */
    private static void told(Story story, Scene scene, List<String> pair, List<Stand> run, List<Finding> findings) {
        List<Stand> clear = run.stream().filter(stand -> Math.abs(stand.degrees()) > ON_THE_LINE).toList();
        run.clear();
        if (clear.isEmpty()) return;
        long front = clear.stream().filter(stand -> stand.degrees() > 0).count();
        boolean right = 2 * front == clear.size() ? clear.getFirst().degrees() > 0 : 2 * front > clear.size();
        List<Stand> across = clear.stream().filter(stand -> stand.degrees() > 0 != right).toList();
        if (across.isEmpty()) return;
        int at = clear.indexOf(across.getFirst());
        Stand other = clear.stream().filter(one -> one.degrees() > 0 == right)
                .min(Comparator.comparingInt(one -> Math.abs(clear.indexOf(one) - at))).orElseThrow();
        double most = across.stream().mapToDouble(stand -> Math.abs(stand.degrees())).max().orElseThrow();
        List<String> shots = new ArrayList<>(across.stream().map(stand -> stand.shot().shot()).toList());
        String labels = String.join(", ", shots.stream().map(id -> scene.shot(id).map(Shot::label).orElse(id)).toList());
        String first = scene.shot(shots.getFirst()).map(Shot::label).orElse(shots.getFirst());
        shots.add(other.shot().shot());
        findings.add(new Finding("line", "side", shots, 0, TEXTS.text(across.size() == 1 ? "line" : "line.several", labels, name(story, pair.getFirst()),
                name(story, pair.getLast()), String.format(Locale.ROOT, "%.0f", most)), Math.round(1000 * most), Math.round(1000 * ON_THE_LINE), "degrees",
                TEXTS.text("line.source"), TEXTS.text("line.suggestion", first)));
    }

    static String name(Story story, String who) {
        return story.bible().character(who).map(character -> character.name()).orElse(who);
    }
}
