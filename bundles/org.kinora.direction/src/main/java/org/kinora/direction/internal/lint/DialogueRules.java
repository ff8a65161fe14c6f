package org.kinora.direction.internal.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/**
 * How dialogue is cut. A speaker change is a line whose speaker is not that of the line before in the scene, with no wordless picture between; it
 * falls
 * on a cut when the two lines belong to two shots. A dialogue cut lies between two shots that both carry speech.
 */
final class DialogueRules {
    private DialogueRules() {}

    static void check(Story story, Report report) {
        int changes = 0;
        int cut = 0;
        int cuts = 0;
        int offset = 0;
        for (Scene scene : story.scenes()) {
            Set<String> talking = talking(scene);
            List<String> order = scene.shots().stream().map(Shot::id).toList();
            for (int i = 1; i < scene.lines().size(); i++) {
                Line before = scene.lines().get(i - 1);
                Line line = scene.lines().get(i);
                if (line.character().equals(before.character())) continue;
                int from = order.indexOf(before.shot());
                int to = order.indexOf(line.shot());
                if (from < 0 || to < from || order.subList(from, to + 1).stream().anyMatch(id -> !talking.contains(id))) continue;
                changes++;
                if (falls(scene, to, line, before)) cut++;
            }
            for (int i = 1; i < scene.shots().size(); i++) {
                Shot shot = scene.shots().get(i);
                if (!talking.contains(shot.id()) || !talking.contains(order.get(i - 1)) || !shot.joint().transition().equals("cut") || shot.pacing()
                        .fixed()) continue;
                cuts++;
                if (shot.joint().lead().signum() > 0 || shot.joint().lag().signum() > 0) offset++;
            }
        }
        if (cut * 5 > changes * 3) report.warn("dialogue.cuts", "", "", cut, changes);
        if (offset * 10 < cuts * 3) report.warn("dialogue.straight", "", "", offset, cuts);
    }

    /** Whether the first words of a shot are this line and it does not share the picture with the line before. */
    private static boolean falls(Scene scene, int shot, Line line, Line before) {
        Shot picture = scene.shots().get(shot);
        if (line.shot().equals(before.shot()) || picture.pacing().split() > 0 && picture.parts().stream().anyMatch(part -> before.id().equals(part)
                || before.id().startsWith(part + "."))) return false;
        return picture.asked().isEmpty() && !picture.pacing().fixed();
    }

    private static Set<String> talking(Scene scene) {
        Set<String> talking = new HashSet<>();
        scene.lines().forEach(line -> talking.add(line.shot()));
        scene.shots().stream().filter(shot -> shot.pacing().split() > 0).forEach(shot -> talking.add(shot.id()));
        return talking;
    }
}
