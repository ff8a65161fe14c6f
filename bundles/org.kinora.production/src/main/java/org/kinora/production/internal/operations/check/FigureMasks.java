package org.kinora.production.internal.operations.check;

import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;
import org.kinora.production.internal.check.Eye;

/** Tells by the layers {@code id} and {@code layer/1} of a panel, and by where its staging puts them, which pixels are whom. */
record FigureMasks(Pictures pictures, FilmFormat format) {
    /** Share of an id's pixels that lie among the people, for it to be one of them. */
    private static final double AMONG = 0.9;
    /** Share of the frame's width that a figure may be off the place where its staging puts it. */
    private static final double OFF = 0.12;

    /** Masks by character, brought to a size and closed by the caller; without those whom the layers do not tell. */
    Map<String, Mask> of(AssetId id, AssetId layer, StagedShot shot, List<String> characters, int width, int height, Work work) {
        Map<String, Mask> masks = new HashMap<>();
        try (Picture ids = pictures.read(id, work); Picture people = pictures.read(layer, work)) {
            Map<Integer, double[]> found = people(ids.raster(), people.raster());
            for (String character : characters) {
                Optional<Placement> placed = shot.placement(character);
                if (placed.isEmpty()) continue;
                int best = nearest(found, new Eye(shot.camera(), format).x(placed.get()), ids.raster().width());
                if (best != 0) masks.put(character, mask(ids.raster(), best, width, height, work));
            }
        }
        return masks;
    }

    private static int nearest(Map<Integer, double[]> found, double wanted, int width) {
        int best = 0;
        double least = OFF;
        for (Map.Entry<Integer, double[]> one : found.entrySet()) {
            double off = Math.abs(one.getValue()[1] / one.getValue()[0] / width - wanted);
            if (off >= least) continue;
            least = off;
            best = one.getKey();
        }
        return best;
    }

    /** Number of pixels and sum of their columns, by the ids that lie among the people. */
    private static Map<Integer, double[]> people(Raster ids, Raster people) {
        Map<Integer, double[]> all = new HashMap<>();
        int alpha = people.format().planes() - 1;
        for (int y = 0; y < ids.height(); y++) {
            for (int x = 0; x < ids.width(); x++) {
                int id = id(ids, x, y);
                double[] one = all.computeIfAbsent(id, any -> new double[3]);
                one[0]++;
                one[1] += x;
                if (people.plane(alpha).get(ValueLayout.JAVA_BYTE, (long) y * people.width() + x) != 0) one[2]++;
            }
        }
        all.remove(0);
        all.values().removeIf(one -> one[2] < AMONG * one[0]);
        return all;
    }

    private static int id(Raster ids, int x, int y) {
        return ids.plane(0).get(ValueLayout.JAVA_BYTE, (long) y * ids.width() + x) & 0xFF;
    }

    private static Mask mask(Raster ids, int id, int width, int height, Work work) {
        Mask mask = Mask.take(width, height, work);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) if (id(ids, (2 * x + 1) * ids.width() / (2 * width), (2 * y + 1)
                    * ids.height() / (2 * height)) == id) mask.set(x, y, 255);
        return mask;
    }
}
