package org.kinora.direction.internal.song;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.prompt.Prompter;
import org.kinora.direction.internal.timing.Timing;

/**
 * Makes a plan short enough for its length before any time is stretched: people speak faster, up to a quarter, then silent shots are left out,
 * details
 * before what they belong to. A twelfth is kept free, because spoken lines turn out longer or shorter than estimated. Pure.
 */
public final class Squeeze {
    private static final int FASTEST = 1250;

    private Squeeze() {}

    /** @param left shots left out */
    public record Squeezed(Story story, List<Shot> left) {}

    public static Squeezed of(Story story) {
        if (story.length().isEmpty()) return new Squeezed(story, List.of());
        long room = story.length().get().frames(story.format().rate()) * 11 / 12;
        Story faster = story;
        for (int pace = 1050; Timing.shortest(faster) > room && pace <= FASTEST; pace += 50) faster = spoken(story, pace);
        List<Shot> left = new ArrayList<>();
        while (Timing.shortest(faster) > room) {
            Optional<Shot> next = expendable(faster);
            if (next.isEmpty()) break;
            left.add(next.get());
            faster = without(faster, next.get().id());
        }
        return new Squeezed(left.isEmpty() ? faster : mended(faster), List.copyOf(left));
    }

    /** Shots that meet now and were planned apart get another bearing or angle, one after the other. */
    private static Story mended(Story story) {
        Prompter prompter = new Prompter(story.bible());
        return story.mapScenes(scene -> {
            List<Shot> shots = new ArrayList<>();
            for (Shot shot : scene.shots()) {
                boolean jump = !shots.isEmpty() && shots.getLast().place().equals(shot.place())
                        && shots.getLast().framing().size() == shot.framing().size()
                        && Math.abs(shots.getLast().framing().azimuth() - shot.framing().azimuth()) < 30;
                boolean third = shots.size() > 1 && Neighbours.alike(shots.getLast().framing(), shot.framing());
                shots.add(jump || third ? prompter.prompted(framed(shot, Neighbours.apart(shot.framing(), shots)), scene) : shot);
            }
            return scene.with(List.copyOf(shots), scene.lines());
        });
    }

    private static Shot framed(Shot s, ShotFraming framing) {
        return new Shot(s.id(), s.label(), s.parent(), framing, s.move(), s.figures(), s.props(), s.focus(), s.action(), s.parts(), s.titles(),
                s.prompts(), s.joint(), s.duration(), s.asked(), s.locked(), s.pacing(), s.place());
    }

    private static Story spoken(Story story, int pace) {
        return story.mapScenes(scene -> scene.with(scene.shots(), scene.lines().stream().map(line -> {
            Delivery d = line.delivery();
            Delivery quick = new Delivery(d.emotion(), d.pace() * pace / 1000, d.volume(), d.treatment());
            return new Line(line.id(), line.character(), line.speaker(), line.text(), line.language(), quick, line.shot(), line.offset(),
                    line.duration().times(Rational.of(1000, pace)), line.dual(),
                    line.pause());
        }).toList()));
    }

    /** The silent shot that the film misses least: further shots of a paragraph, then first ones, then openings; of scenes with most silent shots. */
    private static Optional<Shot> expendable(Story story) {
        for (int rank = 0; rank < 3; rank++) {
            Shot best = null;
            long most = 0;
            for (Scene scene : story.scenes()) {
                List<Shot> silent = scene.shots().stream().filter(shot -> silent(scene, shot)).toList();
                for (Shot shot : silent.reversed()) {
                    if (rank(shot) > rank || silent.size() <= most || scene.shots().size() == 1) continue;
                    best = shot;
                    most = silent.size();
                }
            }
            if (best != null) return Optional.of(best);
        }
        return Optional.empty();
    }

    private static int rank(Shot shot) {
        if (shot.id().endsWith(".e")) return 2;
        return shot.id().endsWith(".a") && shot.framing().kind() != ShotKind.INSERT ? 1 : 0;
    }

    private static boolean silent(Scene scene, Shot shot) {
        return !shot.id().startsWith("ad.") && shot.pacing().split() == 0 && shot.asked().isEmpty() && shot.titles().isEmpty()
                && scene.lines().stream().noneMatch(line -> line.shot().equals(shot.id()));
    }

    private static Story without(Story story, String id) {
        return story.mapScenes(scene -> scene.with(scene.shots().stream().filter(shot -> !shot.id().equals(id)).toList(), scene.lines()));
    }
}
