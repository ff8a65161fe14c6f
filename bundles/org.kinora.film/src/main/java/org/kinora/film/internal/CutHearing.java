package org.kinora.film.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutSound;
import org.kinora.api.film.CutSounds;
import org.kinora.api.media.MediaEngine;
import org.kinora.film.internal.cut.MixPlan;
import org.kinora.film.internal.sound.HeardCut;
import org.kinora.film.internal.sound.SoonMeasured;
import org.kinora.film.internal.sound.Sounds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Lets cuts be heard before they are mixed. Music gives way under whole lines, since the times of their words are not at hand. */
@Component
public final class CutHearing implements CutSounds {
    private final MediaEngine media;
    private final SoonMeasured loudness;

    @Activate
    public CutHearing(@Reference MediaEngine media) {
        this(media, new SoonMeasured(Duration.ofMillis(100)));
    }

    public CutHearing(MediaEngine media, SoonMeasured loudness) {
        this.media = media;
        this.loudness = loudness;
    }

    @Override
    public CutSound open(Cut cut, Function<AssetId, Optional<Path>> files) {
        MixPlan plan = new MixPlan(cut, Map.of(), FilmAssembly.MIXER);
        return new HeardCut(plan.request(), new Sounds(media, asset -> files.apply(asset).orElseThrow()), loudness);
    }

    @Deactivate
    void stop() {
        loudness.close();
    }
}
