package org.kinora.direction.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;

/** Gives shots the labels people use: number of the scene and letters by order, {@code 12A} … {@code 12Z}, {@code 12AA}. */
final class Labels {
    private Labels() {}

    static Story of(Story story) {
        Map<String, Integer> used = new HashMap<>();
        List<Scene> scenes = new ArrayList<>();
        for (Scene scene : story.scenes()) {
            List<Shot> shots = new ArrayList<>();
            for (Shot shot : scene.shots()) shots.add(shot.withLabel(scene.number() + letters(used.merge(scene.number(), 1, Integer::sum) - 1)));
            scenes.add(scene.with(List.copyOf(shots), scene.lines()));
        }
        Map<String, Scene> byId = new HashMap<>();
        scenes.forEach(scene -> byId.put(scene.id(), scene));
        return story.mapScenes(scene -> byId.get(scene.id()));
    }

    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest >= 0; rest = rest / 26 - 1) letters.insert(0, (char) ('A' + rest % 26));
        return letters.toString();
    }
}
