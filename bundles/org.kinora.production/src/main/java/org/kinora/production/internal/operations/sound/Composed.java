package org.kinora.production.internal.operations.sound;

import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Readable;
import org.kinora.api.time.Rational;

/** A piece of music, with its stems when they were wanted; the take that it became, and whether the film uses it. */
public record Composed(Rational seconds, @Deliverable(suffix = ".wav", main = true) AssetId music,
        @Deliverable(suffix = "-melody.wav") Optional<AssetId> melody, @Deliverable(suffix = "-harmony.wav") Optional<AssetId> harmony,
        @Deliverable(suffix = "-bass.wav") Optional<AssetId> bass, @Deliverable(suffix = "-rhythm.wav") Optional<AssetId> rhythm,
        @Deliverable(suffix = "-vocals.wav") Optional<AssetId> vocals,
        @Deliverable(suffix = "-other.wav") Optional<AssetId> other, Optional<String> take, boolean used) implements Readable {
    @Override
    public String text() {
        return String.format(Locale.ROOT, "%.2f s of music", seconds.toDouble()) + SoundTakes.told(take, used);
    }
}
