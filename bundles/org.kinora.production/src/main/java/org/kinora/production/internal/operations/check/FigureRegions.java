package org.kinora.production.internal.operations.check;

import java.lang.foreign.ValueLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.imaging.Mask;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Pictures;
import org.kinora.api.imaging.Raster;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.work.Work;
import org.kinora.production.internal.check.Eye;

/** Where people are in the pictures of shots, by the layers {@code id} and {@code layer/1} of the panels that they were drawn in. */
final class FigureRegions {
    /** Share of an id's pixels that lie among the people, for it to be one of them. */
    private static final double AMONG = 0.9;
    /** Share of the frame's width that a figure may be off the place where its staging puts it. */
    private static final double OFF = 0.12;

    private final OpenProject project;
    private final String branch;
    private final Results results;
    private final Pictures pictures;
    private final FilmFormat format;

    FigureRegions(OpenProject project, String branch, Results results, Pictures pictures, FilmFormat format) {
        this.project = project;
        this.branch = branch;
        this.results = results;
        this.pictures = pictures;
        this.format = format;
    }

    /** Whether the picture that a shot uses was drawn with its layers. */
    boolean drawn(String shot) {
        Map<String, AssetId> parts = parts(shot);
        return parts.containsKey("id") && parts.containsKey("layer/1") && project.assets().has(parts.get("id")) && project.assets().has(parts.get("layer/1"));
    }

    private Map<String, AssetId> parts(String shot) {
        Optional<Take> take = project.takes().chosen(branch, shot);
        if (take.isPresent()) return take.get().parts();
        String label = "shot/" + shot + "/panel";
        Optional<Outcome> outcome = results.pinned(label).or(() -> results.history(label).stream().findFirst().map(Results.Stored::outcome));
        Map<String, AssetId> parts = new TreeMap<>();
        outcome.ifPresent(found -> found.parts().forEach((name, part) -> parts.put(name, part.asset())));
        return parts;
    }

    /** The pixels of a character, brought to a size; empty where the picture does not tell. */
    Optional<Mask> region(StagedShot shot, String character, int width, int height, Work work) {
        Optional<Placement> placed = shot.placement(character);
        if (placed.isEmpty() || !drawn(shot.shot())) return Optional.empty();
        Map<String, AssetId> parts = parts(shot.shot());
        try (Picture ids = pictures.read(parts.get("id"), work); Picture people = pictures.read(parts.get("layer/1"), work)) {
            Map<Integer, double[]> found = people(ids.raster(), people.raster());
            double wanted = new Eye(shot.camera(), format).x(placed.get());
            int best = 0;
            double least = OFF;
            for (Map.Entry<Integer, double[]> one : found.entrySet()) {
                double off = Math.abs(one.getValue()[1] / one.getValue()[0] / ids.raster().width() - wanted);
                if (off >= least) continue;
                least = off;
                best = one.getKey();
            }
            return best == 0 ? Optional.empty() : Optional.of(mask(ids.raster(), best, width, height, work));
        }
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
            for (int x = 0; x < width; x++) if (id(ids, (2 * x + 1) * ids.width() / (2 * width), (2 * y + 1) * ids.height() / (2 * height)) == id) mask.set(x, y, 255);
        return mask;
    }
}
