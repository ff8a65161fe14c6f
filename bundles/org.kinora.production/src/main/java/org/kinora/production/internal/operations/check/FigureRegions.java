package org.kinora.production.internal.operations.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.Outcome;
import org.kinora.api.imaging.Mask;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.work.Work;

/** Where people are in the pictures of shots, by the layers {@code id} and {@code layer/1} of the panels that they were drawn in. */
final class FigureRegions {
    private final OpenProject project;
    private final String branch;
    private final Results results;
    private final FigureMasks masks;

    FigureRegions(OpenProject project, String branch, Results results, FigureMasks masks) {
        this.project = project;
        this.branch = branch;
        this.results = results;
        this.masks = masks;
    }

    /** Whether the picture that a shot uses was drawn with its layers. */
    boolean drawn(String shot) {
        Map<String, AssetId> parts = parts(shot);
        return parts.containsKey("id") && parts.containsKey("layer/1") && project.assets().has(parts.get("id")) && project.assets()
                .has(parts.get("layer/1"));
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
        if (!drawn(shot.shot())) return Optional.empty();
        Map<String, AssetId> parts = parts(shot.shot());
        return Optional.ofNullable(masks.of(parts.get("id"), parts.get("layer/1"), shot, List.of(character), width, height, work).get(character));
    }
}
