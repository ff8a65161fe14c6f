package org.kinora.artist.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.AssetStore;
import org.kinora.api.asset.Origin;
import org.kinora.api.generate.Performance;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.Timings;
import org.kinora.api.generate.VideoRequest;
import org.kinora.api.json.Json;
import org.kinora.api.time.Rational;
import org.kinora.artist.internal.render.Easels;
import org.kinora.media.internal.FfmpegMediaEngine;
import org.kinora.testkit.FolderAssets;
import org.kinora.testkit.ProviderContract;

class AnimatorContractTest extends ProviderContract<VideoRequest> {
    private static final Rational RATE = Rational.of(24);
    private final Films.Staged shot = Films.talk();

    @Override
    protected Provider<VideoRequest> provider() {
        return new Animator(new FfmpegMediaEngine(), new Easels());
    }

    @Override
    protected VideoRequest request() {
        return asked(320, 180, 24, RATE, true);
    }

    @Override
    protected List<VideoRequest> refused() {
        return List.of(asked(320, 180, 24, RATE, false), asked(321, 180, 24, RATE, true), asked(320, 180, 0, RATE, true), asked(320, 180, 24,
                Rational.ZERO, true));
    }

    @Override
    protected void inputs(AssetStore assets) {
        phonemes(assets);
    }

    private VideoRequest asked(int width, int height, int frames, Rational rate, boolean performed) {
        String speaker = shot.view().shot().placements().getFirst().character();
        try (FolderAssets assets = new FolderAssets()) {
            Performance.Spoken line = new Performance.Spoken(speaker, "angry", "loud", Rational.of(1, 4), Rational.of(1, 2),
                    Optional.of(phonemes(assets)));
            return new VideoRequest(new AssetId("0".repeat(64), "image/png"), Optional.empty(), Map.of(), shot.shot().move(), width, height, frames,
                    rate, "", 5, Map.of(),
                    performed ? Optional.of(new Performance(shot.depiction(), List.of(line))) : Optional.empty());
        }
    }

    private static AssetId phonemes(AssetStore assets) {
        Timings timings = new Timings(48_000, List.of(new Timings.Mark("m", 0, 6000), new Timings.Mark("AI", 6000, 24_000)));
        return assets.put(Json.write(timings).getBytes(StandardCharsets.UTF_8), "application/json", Origin.DERIVED, "phonemes.json");
    }
}
