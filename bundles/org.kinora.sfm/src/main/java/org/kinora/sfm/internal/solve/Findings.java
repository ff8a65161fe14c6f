package org.kinora.sfm.internal.solve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.splat.Camera;
import org.kinora.api.splat.Capture;
import org.kinora.api.splat.CapturedView;
import org.kinora.api.splat.Distortion;
import org.kinora.api.splat.PointCloud;
import org.kinora.api.splat.Structure;
import org.kinora.sfm.internal.feature.Features;

/** Hands out what is known of a world. */
record Findings(World world, List<Features> pictures) {
    Structure structure(Path folder) {
        List<CapturedView> views = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        int[] viewOf = new int[pictures.size()];
        for (int i = 0; i < viewOf.length; i++) {
            viewOf[i] = views.size();
            if (world.placed(i)) views.add(view(i));
            else unplaced.add(pictures.get(i).name());
        }
        List<Track> known = world.tracks().stream().filter(Track::known).toList();
        float[] positions = new float[3 * known.size()];
        byte[] colours = new byte[3 * known.size()];
        int sightings = known.stream().mapToInt(Track::agreeing).sum();
        int[] pointOf = new int[sightings];
        int[] seenIn = new int[sightings];
        float[] places = new float[2 * sightings];
        int next = 0;
        for (int i = 0; i < known.size(); i++) {
            Track track = known.get(i);
            for (int k = 0; k < 3; k++) {
                positions[3 * i + k] = (float) track.at()[k];
                colours[3 * i + k] = (byte) (track.colour() >> 16 - 8 * k);
            }
            for (int s = 0; s < track.length(); s++) {
                if (!track.agrees(s)) continue;
                pointOf[next] = i;
                seenIn[next] = viewOf[track.view(s)];
                places[2 * next] = (float) track.column(s);
                places[2 * next + 1] = (float) track.row(s);
                next++;
            }
        }
        return new Structure(new Capture(folder, views, new PointCloud(positions, colours)), new Structure.Sightings(pointOf, seenIn, places), unplaced,
                world.error());
    }

    private CapturedView view(int picture) {
        Features features = pictures.get(picture);
        Lens lens = world.lens(picture);
        Distortion distortion = lens.k1() == 0 ? Distortion.NONE : new Distortion(lens.k1(), 0, 0, 0, 0, false);
        return new CapturedView(features.name(), new Camera(features.width(), features.height(), lens.fx(), lens.fy(), lens.cx(), lens.cy(),
                world.eye(picture).pose()), distortion, Optional.empty());
    }
}
