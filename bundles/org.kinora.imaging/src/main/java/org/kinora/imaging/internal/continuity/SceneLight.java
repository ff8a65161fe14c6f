package org.kinora.imaging.internal.continuity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinora.api.imaging.FilmFrames;
import org.kinora.api.imaging.Finding;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Work;

/** Shots of one scene, over the things that they have in common: the one that stands apart from the others is told. */
final class SceneLight {
    /** Earlier shots of the scene that each one is held against. */
    private static final int BACK = 6;
    /** Places that two shots have in common from which neither is taken for the other one's mirror image. */
    private static final int UPRIGHT = 100;

    private final FrameLooks looks;
    private final Set<Integer> known;
    private final CommonPlaces places = new CommonPlaces();

    /** @param known numbers of shots that were held against something better than one another */
    SceneLight(FrameLooks looks, Set<Integer> known) {
        this.looks = looks;
        this.known = known;
    }

    List<Finding> of(FilmFrames film, Work work) {
        Map<String, List<Integer>> scenes = new LinkedHashMap<>();
        for (int i = 0; i < film.shots().size(); i++) scenes.computeIfAbsent(film.shots().get(i).scene(), key -> new ArrayList<>()).add(i);
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> scene : scenes.values()) if (scene.size() > 1 && !known.containsAll(scene)) findings.addAll(scene(scene, film, work));
        return findings;
    }

    private List<Finding> scene(List<Integer> scene, FilmFrames film, Work work) {
        List<FrameLook> middles = new ArrayList<>();
        List<FrameLook> ends = new ArrayList<>();
        SceneLinks links = new SceneLinks(film, scene);
        for (int i = 0; i < scene.size(); i++) {
            work.checkCancelled();
            int frames = film.shots().get(scene.get(i)).frames();
            middles.add(look(film, scene.get(i), frames / 2, work));
            ends.add(frames == 1 ? middles.getLast() : look(film, scene.get(i), frames - 1, work));
            FrameLook first = frames == 1 ? middles.getLast() : look(film, scene.get(i), 0, work);
            for (int before = Math.max(0, i - BACK); before < i; before++) {
                if (known.contains(scene.get(before)) && known.contains(scene.get(i))) continue;
                link(before, middles.get(before), i, middles.get(i), links);
                // from the end of one to the beginning of the other things have moved least
                if (frames > 1) link(before, ends.get(before), i, first, links);
            }
        }
        return links.findings();
    }

    private FrameLook look(FilmFrames film, int shot, int frame, Work work) {
        try (Raster raster = film.frame(shot, frame, work)) {
            return looks.of(raster);
        }
    }

    private void link(int from, FrameLook one, int to, FrameLook other, SceneLinks links) {
        CommonPlaces.Pairs same = CommonPlaces.same(one, other);
        links.seen(from, to, same.count(), same.count() < UPRIGHT ? mirrored(one, other) : 0);
        places.shift(one, other, same).ifPresent(shift -> links.add(from, to, shift));
    }

    private static int mirrored(FrameLook one, FrameLook other) {
        CommonPlaces.Pairs mirrored = CommonPlaces.mirrored(one, other);
        return CommonPlaces.wide(one, other, mirrored) ? mirrored.count() : 0;
    }
}
