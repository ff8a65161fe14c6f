package org.kinora.film.internal.finish;

import java.nio.file.Path;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.film.Cut;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.PartInfo;
import org.kinora.api.media.MediaEngine;
import org.kinora.api.platform.film.MixRequest;
import org.kinora.api.work.Work;
import org.kinora.film.internal.sound.Sounds;

/** Encodes the sound as soon as it is mixed: where only pictures change, it is not encoded again. */
public record CodedMix(MediaEngine media, Work work) {
    /** The result of the mixer with part {@code coded}. */
    public Outcome added(Outcome mix, MixRequest request) {
        Sounds sounds = new Sounds(media, work.assets());
        AssetId wave = mix.part("mix").asset();
        Path file = new SoundTrack(media, () -> sounds.open(wave), request.loudness(), request.truePeak(), work).encode().file();
        AssetId coded = work.assets().put(file, "audio/mp4", Origin.DERIVED, "sound.m4a", true);
        return mix.with("coded", coded, new PartInfo.Sound(Cut.SAMPLE_RATE, 2, request.samples()));
    }
}
