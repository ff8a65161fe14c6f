package org.kinora.production.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.imaging.ContinuityCheck;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.Spot;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether people look and walk across the frame the way that the shot before promised, by where the staging has them. */
@Component(service = ContinuityCheck.class)
public final class Directions implements ContinuityCheck {
    private static final Texts TEXTS = Texts.beside(Directions.class);
    /** Degrees off the lens from which a look has a side: less is a look past the camera. */
    private static final double LOOK = 10;
    /** Share of the frame's width, in percent, from which a way has a side. */
    private static final double WALK = 10;

    @Activate
    public Directions() {}

    @Override
    public List<String> kinds() {
        return List.of("direction", "eyeline");
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
            List<StagedShot> shots = film.staging(scene.id()).map(Staging::shots).orElse(List.of());
            for (int i = 1; i < shots.size(); i++) {
                if (!shots.get(i - 1).place().equals(shots.get(i).place())) continue;
                eyeline(story.get(), scene, shots.get(i - 1), shots.get(i)).ifPresent(findings::add);
                direction(story.get(), scene, shots.get(i - 1), shots.get(i)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** Two who look at each other, each alone in a shot, look to different sides. */
    private static Optional<Finding> eyeline(Story story, Scene scene, StagedShot before, StagedShot shot) {
        Optional<Placement> one = alone(before);
        Optional<Placement> other = alone(shot);
        if (one.isEmpty() || other.isEmpty() || !one.get().gaze().equals(other.get().character())
                || !other.get().gaze().equals(one.get().character())) return Optional.empty();
        double first = look(story, before, one.get());
        double second = look(story, shot, other.get());
        if (first * second <= 0 || Math.min(Math.abs(first), Math.abs(second)) < LOOK) return Optional.empty();
        return Optional.of(finding("eyeline", scene, before, shot, Math.min(Math.abs(first), Math.abs(second)), LOOK, "degrees",
                Sides.name(story, one.get().character()), Sides.name(story, other.get().character()), TEXTS.text(first > 0 ? "right" : "left")));
    }

    private static Optional<Placement> alone(StagedShot shot) {
        List<Placement> seen = shot.placements().stream().filter(Placement::seen).toList();
        return seen.size() == 1 ? Optional.of(seen.getFirst()) : Optional.empty();
    }

    /** Degrees to the right of the frame that somebody looks; 0 where nobody knows. */
    private static double look(Story story, StagedShot shot, Placement who) {
        Optional<Placement> target = shot.placement(who.gaze());
        if (target.isEmpty()) return 0;
        double dx = target.get().at().x() - who.at().x();
        double dz = target.get().at().z() - who.at().z();
        double length = Math.hypot(dx, dz);
        return length < 1 ? 0 : Math.toDegrees(Math.asin(Math.clamp(new Eye(shot.camera(), story.format()).right(dx, dz) / length, -1, 1)));
    }

    /** Who walks on in the same direction of the world crosses the frame the same way. */
    private static Optional<Finding> direction(Story story, Scene scene, StagedShot before, StagedShot shot) {
        for (Placement was : before.placements()) {
            Optional<Placement> is = shot.placement(was.character());
            if (is.isEmpty() || !was.seen() || !is.get().seen() || was.way().size() < 2 || is.get().way().size() < 2) continue;
            if (!onwards(was.way(), is.get().way())) continue;
            double first = across(story, before, was.way());
            double second = across(story, shot, is.get().way());
            if (first * second >= 0 || Math.min(Math.abs(first), Math.abs(second)) < WALK) continue;
            return Optional.of(finding("direction", scene, before, shot, Math.min(Math.abs(first), Math.abs(second)), WALK, "% of the frame",
                    Sides.name(story, was.character()), TEXTS.text(first > 0 ? "right" : "left"), TEXTS.text(second > 0 ? "right" : "left")));
        }
        return Optional.empty();
    }

    private static boolean onwards(List<Spot> one, List<Spot> other) {
        double x = one.getLast().x() - one.getFirst().x();
        double z = one.getLast().z() - one.getFirst().z();
        double dx = other.getLast().x() - other.getFirst().x();
        double dz = other.getLast().z() - other.getFirst().z();
        return x * dx + z * dz > 0.5 * Math.hypot(x, z) * Math.hypot(dx, dz);
    }

    /** Percent of the frame's width that a way goes to the right; no more than the frame. */
    private static double across(Story story, StagedShot shot, List<Spot> way) {
        Eye eye = new Eye(shot.camera(), story.format());
        if (eye.ahead(way.getFirst()) < 200 || eye.ahead(way.getLast()) < 200) return 0;
        return 100 * Math.clamp(eye.x(way.getLast()) - eye.x(way.getFirst()), -1, 1);
    }

    private static Finding finding(String kind, Scene scene, StagedShot before, StagedShot shot, double measured, double threshold, String unit,
            Object... words) {
        String label = label(scene, shot);
        Object[] all = java.util.stream.Stream.concat(java.util.stream.Stream.of(label(scene, before), label), java.util.Arrays.stream(words)).toArray();
        return new Finding(kind, "side", List.of(shot.shot(), before.shot()), 0, TEXTS.text(kind, all), Math.round(1000 * measured),
                Math.round(1000 * threshold), unit, TEXTS.text(kind + ".source"), TEXTS.text(kind + ".suggestion", label));
    }

    private static String label(Scene scene, StagedShot shot) {
        return scene.shot(shot.shot()).map(Shot::label).orElse(shot.shot());
    }
}
