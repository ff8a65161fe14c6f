package org.kinora.production.internal.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.json.Json;
import org.kinora.api.platform.engine.Build;
import org.kinora.api.platform.engine.Results;
import org.kinora.api.platform.engine.Slot;
import org.kinora.api.platform.engine.Step;

/**
 * The cut as it was derived last, without hand edits: kept as the result of a step, so that it can be shown and edited without making the film
 * again.
 */
public final class DerivedCut {
    private static final String LABEL = "film/cut";
    private static final String TYPE = "application/json";

    private DerivedCut() {}

    /** @param cut its canonical JSON */
    record Kept(AssetId cut) {}

    static void keep(Cut cut, Build build, AssetStore assets) {
        AssetId asset = assets.put(Json.write(cut).getBytes(StandardCharsets.UTF_8), TYPE, Origin.DERIVED, "cut.json");
        StageProgress.join(build.step(new Step(LABEL, "cut", "kinora.film", 1, new Kept(asset)), Slot.CPU, scope -> Outcome.of("cut", asset,
                new PartInfo.Data(
                "cut"))));
    }

    /** The cut of the newest build; empty before the first one, and when its file was evicted. */
    public static Optional<Cut> newest(Results results, AssetStore assets) {
        return results.history(LABEL).stream().findFirst().flatMap(stored -> stored.outcome().asset("cut")).filter(assets::has).map(asset -> {
            try {
                return Json.read(Files.readString(assets.file(asset)), Cut.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
