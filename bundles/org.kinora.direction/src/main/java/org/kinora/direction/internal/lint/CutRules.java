package org.kinora.direction.internal.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinora.api.story.Figure;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;

/** Rules between neighbouring shots of a scene: 30 degrees or a size, the line of action, eyelines, no framing three times running. */
final class CutRules {
    private CutRules() {}

    static void check(Scene scene, Report report) {
        Map<String, Integer> sides = new HashMap<>();
        List<Shot> shots = scene.shots();
        for (int i = 0; i < shots.size(); i++) {
            Shot shot = shots.get(i);
            int azimuth = shot.framing().azimuth();
            if (azimuth < -90 || azimuth > 90) report.warn("cut.line-crossed", scene.id(), shot.id(), shot.label(), azimuth);
            sides(scene, shot, sides, report);
            if (i > 0) pair(scene, shots.get(i - 1), shot, report);
            if (i > 1 && same(shots.get(i - 2), shot) && same(shots.get(i - 1), shot) && !card(shot)) {
                report.warn("framing.repeated", scene.id(), shot.id(), shot.label(), shot.framing().kind(), shot.framing().size());
            }
        }
        eyelines(scene, report);
    }

    private static boolean card(Shot shot) {
        return shot.framing().kind() == ShotKind.CARD;
    }

    private static boolean same(Shot a, Shot b) {
        ShotFraming x = a.framing();
        ShotFraming y = b.framing();
        return x.kind() == y.kind() && x.size() == y.size() && x.angle() == y.angle();
    }

    private static void pair(Scene scene, Shot before, Shot shot, Report report) {
        if (card(before) || card(shot) || !before.place().equals(shot.place())) return;
        int turned = Math.abs(before.framing().azimuth() - shot.framing().azimuth());
        if (turned < 30 && before.framing().size().distance(shot.framing().size()) < 1) report.warn("cut.jump", scene.id(), shot.id(),
                before.label(), shot.label());
    }

    /** Two people keep their order from left to right while both are seen again and again. */
    private static void sides(Scene scene, Shot shot, Map<String, Integer> sides, Report report) {
        List<Figure> figures = shot.figures();
        for (int i = 0; i < figures.size(); i++) for (int k = i + 1; k < figures.size(); k++) {
            Figure a = figures.get(i);
            Figure b = figures.get(k);
            if (a.x() == b.x()) continue;
            boolean ordered = a.character().compareTo(b.character()) < 0;
            String pair = ordered ? a.character() + "|" + b.character() : b.character() + "|" + a.character();
            int sign = Integer.signum(a.x() - b.x()) * (ordered ? 1 : -1);
            Integer before = sides.putIfAbsent(pair, sign);
            if (before != null && before != sign) report.warn("cut.sides-changed", scene.id(), shot.id(), shot.label(), a.character(), b.character());
        }
    }

    /**
     * In a scene of two, neighbouring singles of both look at each other; somebody who is only heard there is a third one to look at. Shots that
     * are cut to a song are moments apart.
     */
    private static void eyelines(Scene scene, Report report) {
        Stream<String> seen = scene.shots().stream().flatMap(shot -> shot.figures().stream()).map(Figure::character);
        Stream<String> heard = scene.lines().stream().filter(line -> !List.of("voice-over", "filtered", "phone",
                "radio").contains(line.delivery().treatment()))
                .map(Line::character).filter(who -> !who.isEmpty());
        if (scene.mode().equals("intercut") || Stream.concat(seen, heard).distinct().count() != 2) return;
        for (int i = 1; i < scene.shots().size(); i++) {
            Shot before = scene.shots().get(i - 1);
            Shot shot = scene.shots().get(i);
            if (!single(before) || !single(shot) || shot.pacing().fixed()) continue;
            Figure a = before.figures().getFirst();
            Figure b = shot.figures().getFirst();
            boolean moving = List.of("walk", "run").contains(a.pose()) || List.of("walk", "run").contains(b.pose());
            boolean alike = Integer.signum(a.facing()) == Integer.signum(b.facing()) && a.facing() != 0;
            if (!a.character().equals(b.character()) && alike && !moving) report.warn("cut.eyeline", scene.id(), shot.id(), before.label(),
                    shot.label());
        }
    }

    private static boolean single(Shot shot) {
        return shot.figures().size() == 1 && List.of(ShotKind.SINGLE, ShotKind.REACTION).contains(shot.framing().kind());
    }
}
