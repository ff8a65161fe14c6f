package org.kinora.film.internal.sound;

import java.util.HashMap;
import java.util.Map;
import org.kinora.api.asset.AssetId;

/** How loud sounds are, each measured once, when it is asked for; one thread. */
final class Measured {
    private static final int LONGEST = 48_000 * 600;

    private final Sounds sounds;
    private final Map<AssetId, Double> known = new HashMap<>();

    Measured(Sounds sounds) {
        this.sounds = sounds;
    }

    /** Integrated loudness of its first ten minutes in LUFS. */
    double loudness(AssetId asset) {
        return known.computeIfAbsent(asset, one -> measure(sounds, one));
    }

    static double measure(Sounds sounds, AssetId asset) {
        LoudnessMeter meter = LoudnessMeter.withoutPeaks();
        Block block = new Block();
        try (Sounds.Opened sound = sounds.open(asset)) {
            for (long done = 0; done < LONGEST && sound.next(block); done += block.length) meter.add(block);
        }
        return meter.present();
    }
}
