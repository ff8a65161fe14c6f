package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;

/** Shots of one scene, over the things that they have in common: the one that stands apart from the others is told. */
final class SceneLight {
    /** Earlier shots of the scene that each one is held against. */
    private static final int BACK = 6;

    private final FrameLooks looks;
    private final CommonPlaces places = new CommonPlaces();

    SceneLight(FrameLooks looks) {
        this.looks = looks;
    }

    List<Finding> of(FilmFrames film, Work work) {
        Map<String, List<Integer>> scenes = new LinkedHashMap<>();
        for (int i = 0; i < film.shots().size(); i++) scenes.computeIfAbsent(film.shots().get(i).scene(), key -> new ArrayList<>()).add(i);
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> scene : scenes.values()) if (scene.size() > 1) findings.addAll(scene(scene, film, work));
        return findings;
    }

    private List<Finding> scene(List<Integer> scene, FilmFrames film, Work work) {
        List<FrameLook> frames = new ArrayList<>();
        SceneLinks links = new SceneLinks(film, scene);
        for (int i = 0; i < scene.size(); i++) {
            work.checkCancelled();
            try (Raster frame = film.frame(scene.get(i), film.shots().get(scene.get(i)).frames() / 2, work)) {
                frames.add(looks.of(frame));
            }
            for (int before = Math.max(0, i - BACK); before < i; before++) {
                FrameLook one = frames.get(before);
                FrameLook other = frames.get(i);
                CommonPlaces.Pairs same = CommonPlaces.same(one, other);
                int turned = CommonPlaces.mirrored(one, other).count();
                links.seen(before, i, same.count(), turned);
                int from = before;
                int to = i;
                places.shift(one, other, same).ifPresent(shift -> links.add(from, to, shift));
            }
        }
        return links.findings();
    }
}
